import type { EventData } from './event-data.js';
import type { StandardEvent } from './standard-events.js';
import type { UserData } from './user-data.js';

/** A standard event, or any partner-defined name. */
export type EventName = StandardEvent | (string & Record<never, never>);

/** Sends one event. */
export type TrackCommand = ['track', EventName, EventData];

/** Sets user data that goes with every later event; sends nothing itself. */
export type SetCommand = ['set', UserData];

/** What a call becomes: the arguments for `window.pintrk`. */
export type PinterestCommand = TrackCommand | SetCommand;

/**
 * The `event_id` of what a call becomes: `''` for an event without one, as `eventId: false` asks for, as
 * it can't be matched; the generated one when it becomes no event.
 */
export function eventIdOf([command]: readonly PinterestCommand[], generated: string): string {
  if (command?.[0] !== 'track') return generated;
  const { event_id: id } = command[2];
  return typeof id === 'string' ? id : '';
}
