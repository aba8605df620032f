import type { Entry } from './entry.js';
import type { Outcome } from '../api/receipt.js';
import { callPintrk, isWaiting, mergeSets, waitingCommands } from './pintrk.js';

/** An event given to Pinterest's script, and the callback by which it answers. */
interface Flight {
  readonly entry: Entry;
  readonly callback: (ok: unknown) => void;
  /** Where it waited for Pinterest's script: another may have put its own queue there since. */
  readonly queue: unknown[][] | undefined;
}

/** The events Pinterest's script was given and has not answered. */
export interface InFlight {
  /** Gives an event to Pinterest's script. */
  give(entry: Entry): void;
  /** Takes back what still waits in Pinterest's queue, in order: its script has not seen it. */
  takeBack(): Entry[];
  /** Ends everything unanswered. */
  end(outcome: Outcome): void;
}

/** The events in flight of one tag, `max` at most; past that the oldest ends as `dropped`. */
export function createInFlight(tagId: string, max: number, onOverflow: () => void): InFlight {
  const flights = new Set<Flight>();

  /** Takes an event back, unless Pinterest's script has it; whether it was there. */
  const takeBack = (flight: Flight): boolean => {
    const { callback, queue } = flight;
    const index = isWaiting(queue) ? queue.findIndex((command) => command[3] === callback) : -1;
    if (!queue || index < 0) return false;
    queue.splice(index, 1);
    mergeSets(queue, index);
    return flights.delete(flight);
  };

  return {
    give(entry) {
      const callback = (ok: unknown): void => {
        flights.delete(flight);
        entry.settle(ok === true ? 'sent' : 'refused');
      };
      const flight: Flight = { entry, callback, queue: waitingCommands() };
      flights.add(flight);
      const [name, event, data] = entry.command;
      callPintrk(name, event, data, callback, tagId);
      const [oldest] = flights;
      if (!oldest || flights.size <= max) return;
      const isUnseen = takeBack(oldest);
      flights.delete(oldest);
      oldest.entry.settle(isUnseen ? 'dropped' : 'timeout');
      if (isUnseen) onOverflow();
    },
    takeBack: () => [...flights].filter(takeBack).map(({ entry }) => entry),
    end(outcome) {
      for (const { entry } of flights) entry.settle(outcome);
      flights.clear();
    },
  };
}
