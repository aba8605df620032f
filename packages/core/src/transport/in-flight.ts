import type { TrackCommand } from '../pintrk/pintrk-command.js';
import type { UserData } from '../pintrk/user-data.js';
import type { Outcome } from '../api/receipt.js';
import type { Entry } from './entry.js';
import { callPintrk } from './pintrk.js';
import { scriptState } from './script-state.js';

/** An event as it goes out: edited, and with the user data that was set before it. */
export interface OutgoingEvent {
  readonly command: TrackCommand;
  readonly userData: UserData;
  readonly settle: Entry['settle'];
}

/** The events Pinterest's script has and has not answered. */
export interface InFlight {
  /** Gives an event to Pinterest's script. */
  send(event: OutgoingEvent): void;
  /** Ends everything unanswered. */
  end(outcome: Outcome): void;
}

/** The events in flight of one tag, `max` at most; past that the oldest ends as `timeout`. */
export function createInFlight(tagId: string, max: number): InFlight {
  const events = new Set<OutgoingEvent>();
  return {
    send(sent) {
      const { command, settle } = sent;
      const [name, event, data] = command;
      events.add(sent);
      const onAnswer = (ok: unknown): void => {
        events.delete(sent);
        scriptState().isSilenced = ok !== true;
        settle(ok === true ? 'sent' : 'refused');
      };
      callPintrk(name, event, data, onAnswer, tagId);
      const [oldest] = events;
      if (!oldest || events.size <= max) return;
      events.delete(oldest);
      oldest.settle('timeout');
    },
    end(outcome) {
      for (const { settle } of events) settle(outcome);
      events.clear();
    },
  };
}
