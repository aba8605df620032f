/** Counts what passes and what fails, and says so as it goes. */
export function createChecks() {
  const totals = { passed: 0, failed: 0 };
  return {
    totals,
    /** Runs a test of the example; whether it passed. */
    async check(example, what, test) {
      const start = performance.now();
      let failure;
      try {
        await test();
      } catch (error) {
        failure = error;
      }
      totals[failure ? 'failed' : 'passed']++;
      console.log(`${failure ? 'not ok' : 'ok'} ${example}: ${what} (${seconds(start)} s)`);
      if (failure) console.log(failure.stack);
      return !failure;
    },
  };
}

/** Seconds since then. */
export const seconds = (start) => ((performance.now() - start) / 1000).toFixed(1);
