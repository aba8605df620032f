import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { PinterestCommand, TrackCommand } from '../pintrk/pintrk-command.js';
import type { UserData } from '../pintrk/user-data.js';
import type { Outcome } from '../api/receipt.js';
import { hashUserData } from './hash-user-data.js';

/** One command on its way, with the call it comes from. */
export interface Entry {
  readonly call: AnalyticsCall;
  readonly eventId: string;
  command: PinterestCommand;
  /** While user data in the command is being hashed. Never rejects. */
  ready?: Promise<void> | undefined;
  /** Reports how it ended; only the first time counts. */
  settle: (this: void, outcome: Outcome) => void;
}

/** An event as it goes out: edited, and with the user data that was set before it. */
export interface OutgoingEvent extends Entry {
  command: TrackCommand;
  userData: UserData;
}

/** Creates an entry. Its user data starts to be hashed at once, so that none waits raw. */
export function createEntry(
  call: AnalyticsCall,
  eventId: string,
  command: PinterestCommand,
  onEnd: (outcome: Outcome) => void,
): Entry {
  let end: typeof onEnd | undefined = onEnd;
  const settle: Entry['settle'] = (outcome) => {
    end?.(outcome);
    end = undefined;
  };
  const entry: Entry = { call, eventId, command, settle };
  if (command[0] === 'set') hashUserData(entry, command[1]);
  return entry;
}
