import type { Entry } from './entry.js';
import { scheduleTask } from './schedule.js';

/** Entries that wait for their turn, in order. */
export interface Queue {
  readonly entries: Entry[];
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
 * @param canDispatch Whether it is the entry's turn.
 * @param dispatch Must not throw.
 */
export function createQueue(
  canDispatch: (entry: Entry) => boolean,
  dispatch: (entry: Entry) => void,
): Queue {
  const entries: Entry[] = [];
  let isScheduled = false;

  const resume = (): void => {
    const [next] = entries;
    if (isScheduled || !next || !canDispatch(next)) return;
    isScheduled = true;
    if (next.ready) void next.ready.then(() => scheduleTask(work));
    else scheduleTask(work);
  };
  const work = (): void => {
    isScheduled = false;
    const end = performance.now() + sliceMs;
    for (let next; (next = entries[0]) && performance.now() < end; dispatch(next)) {
      if (next.ready || !canDispatch(next)) break;
      entries.shift();
    }
    resume();
  };
  const takeReady = (): Entry[] => {
    const all = entries.splice(0);
    entries.push(...all.filter(({ ready }) => ready));
    return all.filter(({ ready }) => !ready);
  };
  return { entries, resume, takeReady };
}
