/** Those who wait until every event up to one has ended. Events are numbered in the order they are queued, and end in it. */
export interface FlushWaiters {
  /** Resolves once the event with this number has ended, or the signal aborts. */
  wait(last: number, signal?: AbortSignal): Promise<void>;
  /** All events before that number have ended. */
  notify(oldest: number): void;
}

/** Nobody waits yet. */
export function createFlushWaiters(): FlushWaiters {
  const waiters = new Set<{ readonly last: number; readonly resolve: () => void }>();
  return {
    wait: (last, signal) =>
      new Promise((settle) => {
        const resolve = (): void => {
          waiters.delete(waiter);
          signal?.removeEventListener('abort', resolve);
          settle();
        };
        const waiter = { last, resolve };
        waiters.add(waiter);
        signal?.addEventListener('abort', resolve);
        if (signal?.aborted) resolve();
      }),
    notify(oldest) {
      for (const { last, resolve } of [...waiters]) if (last < oldest) resolve();
    },
  };
}
