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

/** The `event_id` of the first event among the commands; `''` when none has one. */
export function eventIdOf(commands: readonly PinterestCommand[]): string {
  for (const [name, , data] of commands)
    if (name === 'track' && typeof data.event_id === 'string') return data.event_id;
  return '';
}
