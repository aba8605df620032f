import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import type { Entry } from './entry.js';
import type { Outcome } from '../api/receipt.js';
import { hashUserData } from './hash-user-data.js';

/** The entry of a command. User data starts to be hashed at once, so that none waits raw. */
export function createEntry(
  call: AnalyticsCall,
  eventId: string,
  command: PinterestCommand,
  onEnd: (outcome: Outcome) => void,
): Entry {
  let end: typeof onEnd | undefined = onEnd;
  const entry: Entry = {
    call,
    eventId,
    command,
    settle(outcome) {
      end?.(outcome);
      end = undefined;
    },
  };
  if (command[0] === 'set') hashUserData(entry, command[1]);
  return entry;
}
