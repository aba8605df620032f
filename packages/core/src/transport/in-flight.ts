import type { TrackCommand } from '../pintrk/pintrk-command.js';
import type { Entry } from '../queue/entry.js';
import type { Outcome } from '../queue/receipt.js';
import { callPintrk, isWaiting, mergeSets, waitingCommands } from './pintrk.js';

/** An event given to Pinterest's script, and the callback by which it answers. */
interface Flight {
  readonly entry: Entry;
  readonly command: TrackCommand;
  readonly callback: (ok: unknown) => void;
  /** Where it waited for Pinterest's script: another may have put its own queue there since. */
  readonly queue: unknown[][] | undefined;
}

/** The events Pinterest's script was given and has not answered. */
export interface InFlight {
  /** Gives an event to Pinterest's script. */
  give(entry: Entry, command: TrackCommand): void;
  /** Takes back what still waits in Pinterest's queue, in order: its script has not seen it. */
  takeBack(): { entry: Entry; command: TrackCommand }[];
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
    give(entry, command) {
      const callback = (ok: unknown): void => {
        flights.delete(flight);
        entry.settle(ok === true ? 'sent' : 'refused');
      };
      const flight: Flight = { entry, command, callback, queue: waitingCommands() };
      flights.add(flight);
      callPintrk('track', command[1], command[2], callback, tagId);
      const [oldest] = flights;
      if (!oldest || flights.size <= max) return;
      const isUnseen = takeBack(oldest);
      flights.delete(oldest);
      oldest.entry.settle(isUnseen ? 'dropped' : 'timeout');
      if (isUnseen) onOverflow();
    },
    takeBack: () => [...flights].filter(takeBack),
    end(outcome) {
      for (const { entry } of flights) entry.settle(outcome);
      flights.clear();
    },
  };
}
