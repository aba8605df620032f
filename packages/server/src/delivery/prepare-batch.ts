import { maxAgeSeconds } from '../events/event-time.js';
import { hashUserData } from '../events/hash-user-data.js';
import type { QueuedEvent } from './event-queue.js';

/** The events that can be sent now, their user data hashed; the others are ended. */
export async function prepareBatch(entries: readonly QueuedEvent[]): Promise<QueuedEvent[]> {
  const ready = await Promise.all(entries.map(prepare));
  return ready.filter((entry) => entry !== undefined);
}

async function prepare(entry: QueuedEvent): Promise<QueuedEvent | undefined> {
  if (endIfExpired(entry)) return undefined;
  try {
    if (!entry.isHashed) entry.event = await hashUserData(entry.event);
    entry.isHashed = true;
    return entry;
  } catch {
    entry.settle('failed', 'The user data could not be hashed: this runtime has no Web Crypto.');
    return undefined;
  }
}

/** Whether it is too late to send the event. */
export const isExpired = ({ event }: QueuedEvent): boolean =>
  Date.now() / 1000 - event.event_time > maxAgeSeconds;

/** Ends the event when it is too late to send it; whether it is. */
export function endIfExpired(entry: QueuedEvent): boolean {
  if (!isExpired(entry)) return false;
  entry.settle(
    'expired',
    "event_time is over 55 minutes ago: Pinterest would count it as an offline event, beside the tag's.",
  );
  return true;
}
