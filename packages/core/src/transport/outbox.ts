import type { Entry } from './entry.js';
import { later } from './schedule.js';

/** What waits to be handed over. */
export interface Outbox {
  /** In order. Who puts something in resumes. */
  readonly entries: Entry[];
  /** Goes on, in later tasks, until nothing waits or it is closed. */
  resume(): void;
}

/**
 * Milliseconds after which a task of ours begins no more: none must last over 5, a command of Pinterest's
 * script takes up to 1.3, and engines may collect garbage meanwhile.
 */
const slice = 2;

/**
 * An outbox: handing over to Pinterest's script takes over a millisecond, so it never happens in the
 * task of the call, and never for longer than a slice. `handOver` must not throw.
 */
export function createOutbox(isOpen: () => boolean, handOver: (entry: Entry) => void): Outbox {
  const entries: Entry[] = [];
  let isScheduled = false;

  const resume = (): void => {
    const [next] = entries;
    if (isScheduled || !next || !isOpen()) return;
    isScheduled = true;
    if (next.ready) void next.ready.then(() => later(work));
    else later(work);
  };
  const work = (): void => {
    isScheduled = false;
    const end = performance.now() + slice;
    while (isOpen() && !entries[0]?.ready && performance.now() < end) {
      const entry = entries.shift();
      if (!entry) return;
      handOver(entry);
    }
    resume();
  };
  return { entries, resume };
}
