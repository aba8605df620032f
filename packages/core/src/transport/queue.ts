import type { Outcome } from '../api/receipt.js';
import { reportError } from '../support/report-error.js';
import { now } from '../support/window-member.js';
import type { Entry } from './entry.js';
import { scheduleTask } from './schedule.js';

/** Entries that wait for their turn, in order. */
export interface Queue {
  /** How many wait. */
  readonly size: () => number;
  add(entry: Entry): void;
  /** Adds user data that comes before all others, and is not counted. */
  introduce(entry: Entry): void;
  /** Keeps at most `maxHeld`, as nothing can be dispatched now; an entry to put back comes first. */
  hold(entry?: Entry): void;
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
  const entries: Entry[] = [];
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
  const end = (ended: readonly Entry[], outcome: Outcome): void =>
    ended.forEach(({ settle }) => settle(outcome));
  return {
    size: () => entries.length,
    add: (entry) => void entries.push(entry),
    introduce: (entry) => void entries.unshift((introduction = entry)),
    hold(entry) {
      if (entry) entries.unshift(entry);
      const start = Number(entries[0] === introduction);
      const excess = entries.splice(start, Math.max(0, entries.length - start - maxHeld));
      end(excess, 'dropped');
      if (excess.length > 0 && !hasOverflowed)
        reportError(`more than ${maxHeld} calls wait; the oldest are dropped. Raise maxHeld.`);
      hasOverflowed ||= excess.length > 0;
    },
    end: (outcome) => end(entries.splice(0), outcome),
    resume,
    takeReady() {
      const all = entries.splice(0);
      entries.push(...all.filter(({ ready }) => ready !== undefined));
      return all.filter(({ ready }) => ready === undefined);
    },
  };
}
