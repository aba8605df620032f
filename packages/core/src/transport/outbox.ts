import { later } from './later.js';

/** A piece of work for Pinterest's script. Must not throw. */
export interface Job {
  /** The job and all after it wait for this. Never rejects. */
  readonly ready?: Promise<unknown> | undefined;
  readonly run: () => void;
}

/** Runs jobs in order, in later tasks, once resumed. */
export interface Outbox<J extends Job> {
  /** What waits, in order. */
  readonly jobs: readonly J[];
  push(job: J): void;
  /** Puts jobs that were taken before all others again. */
  putBack(jobs: readonly J[]): void;
  /** Takes out the jobs that `wanted` picks, and returns them in order. */
  take(wanted: (job: J) => boolean): J[];
  /** Runs nothing until resumed. */
  pause(): void;
  resume(): void;
}

/**
 * Milliseconds after which a task of ours begins no more: none must last over 5, a command of Pinterest's
 * script takes up to 1.3, and engines may collect garbage meanwhile.
 */
const slice = 2;

/**
 * An outbox: handing over to Pinterest's script takes over a millisecond, so it never happens in the
 * task of the call, and never for longer than a slice.
 */
export function createOutbox<J extends Job>(): Outbox<J> {
  let jobs: J[] = [];
  let paused = true;
  let scheduled = false;
  const waiting = new Set<J>();

  const next = (): J | undefined => {
    const [job] = jobs;
    return paused || job === undefined || waiting.has(job) ? undefined : job;
  };
  const schedule = (): void => {
    if (scheduled || !next()) return;
    scheduled = true;
    later(work);
  };
  const work = (): void => {
    scheduled = false;
    const end = performance.now() + slice;
    do {
      const job = next();
      if (!job) return;
      jobs.shift();
      job.run();
    } while (performance.now() < end);
    schedule();
  };
  const awaitReady = (job: J): void => {
    if (!job.ready) return;
    waiting.add(job);
    void job.ready.then(() => {
      waiting.delete(job);
      schedule();
    });
  };
  return {
    get jobs() {
      return jobs;
    },
    push(job) {
      jobs.push(job);
      awaitReady(job);
      schedule();
    },
    putBack(taken) {
      jobs.unshift(...taken);
      taken.forEach(awaitReady);
      schedule();
    },
    take(wanted) {
      const taken: J[] = [];
      jobs = jobs.filter((job) => !wanted(job) || taken.push(job) === 0);
      return taken;
    },
    pause() {
      paused = true;
    },
    resume() {
      paused = false;
      schedule();
    },
  };
}
