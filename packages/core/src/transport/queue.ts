import type { Outcome } from '../api/receipt.js';
import { reportError } from '../support/report-error.js';
import type { Entry } from './entry.js';
import { now, scheduleTask } from './schedule.js';

/** Entries that wait for their turn, in order. */
export interface Queue {
  /** How many wait. */
  readonly size: () => number;
  /** Adds an entry. While it can't be dispatched, at most `maxHeld` wait. */
  add(entry: Entry): void;
  /** Adds user data that comes before all others, and is not counted. */
  introduce(entry: Entry): void;
  /** Puts an entry back to the front, which can't be dispatched after all. */
  putBack(entry: Entry): void;
  /** Ends all that wait. */
  end(outcome: Outcome): void;
  /** Dispatches, in later tasks, what can be. To be called when something is added, or can be now. */
  resume(): void;
  /** Takes out all but user data that is not hashed yet, for when no task may follow. */
  takeReady(): Entry[];
}

/**
 * Milliseconds after which a task of ours begins no more: none must last over 5, a command of Pinterest's
 * script takes up to 1.3, and engines may collect garbage meanwhile.
 */
const sliceMs = 2;

/**
 * A queue of what Pinterest's script is to get. A command of it takes over a millisecond, so none is
 * dispatched in the task of the call, nor for longer than a slice.
 *
 * @param maxHeld How many may wait for long; past that the oldest ends as `dropped`.
 * @param canDispatch Whether it is the entry's turn.
 * @param dispatch Must not throw.
 */
export function createQueue(
  maxHeld: number,
  canDispatch: (entry: Entry) => boolean,
  dispatch: (entry: Entry) => void,
): Queue {
  let entries: Entry[] = [];
  let introduction: Entry | undefined;
  let isScheduled = false;
  let hasOverflowed = false;

  const resume = (): void => {
    const [next] = entries;
    if (isScheduled || !next || !canDispatch(next)) return;
    isScheduled = true;
    if (next.ready) void next.ready.then(() => scheduleTask(work));
    else scheduleTask(work);
  };
  const work = (): void => {
    isScheduled = false;
    const end = now() + sliceMs;
    for (let next: Entry | undefined; (next = entries[0]) && now() < end; dispatch(next)) {
      if (next.ready || !canDispatch(next)) break;
      entries.shift();
    }
    resume();
  };
  /** Drops the oldest that are too many. */
  const limit = (): void => {
    const first = Number(entries[0] === introduction);
    while (entries.length - first > maxHeld) {
      entries.splice(first, 1)[0]?.settle('dropped');
      if (!hasOverflowed)
        reportError(`more than ${maxHeld} calls wait; the oldest are dropped. Raise maxHeld.`);
      hasOverflowed = true;
    }
  };
  return {
    size: () => entries.length,
    add(entry) {
      entries.push(entry);
      resume();
      if (!canDispatch(entry)) limit();
    },
    introduce: (entry) => void entries.unshift((introduction = entry)),
    putBack(entry) {
      entries.unshift(entry);
      limit();
    },
    end: (outcome) => entries.splice(0).forEach(({ settle }) => settle(outcome)),
    resume,
    takeReady() {
      const ready = entries.filter((entry) => entry.ready === undefined);
      entries = entries.filter((entry) => entry.ready !== undefined);
      return ready;
    },
  };
}
