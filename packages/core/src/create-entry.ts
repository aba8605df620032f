import type { AnalyticsCall } from './analytics/analytics-call.js';
import type { PinterestCommand } from './pintrk/pintrk-command.js';
import type { Entry } from './queue/entry.js';
import { hashUserData } from './transport/hash-user-data.js';

/** The entry of a command. User data starts to be hashed at once, so that none waits raw. */
export function createEntry(
  call: AnalyticsCall,
  eventId: string,
  command: PinterestCommand,
  settle: Entry['settle'] = () => undefined,
): Entry {
  if (command[0] === 'track') return { call, eventId, command, settle };
  const hashed = hashUserData(command[1]);
  if (!(hashed instanceof Promise)) return { call, eventId, command: ['set', hashed], settle };
  const entry: Entry = {
    call,
    eventId,
    command: ['set', {}],
    ready: hashed.then((data) => void (entry.command = ['set', data])),
    settle,
  };
  return entry;
}
