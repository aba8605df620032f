import type { MappingSettings } from '../api/mapping-settings.js';
import { standardEvents } from '../pintrk/standard-events.js';
import { isText } from '../support/is-text.js';
import { builtInEvents } from './event-names.js';
import type { Place } from './fields.js';
import { normalizeKey } from './normalize-key.js';
import { createStart, type Start } from './read-properties.js';
import { rememberByName } from './remember-by-name.js';

/** A Pinterest event that a call becomes. */
export interface ResolvedEvent {
  /** The name as it is sent. */
  readonly name: string;
  /** Where the reader begins on the properties of this event. */
  readonly start: Start;
}

/** Resolves an event name to Pinterest events: none when it is dropped or no name at all. */
export type EventResolver = (event: unknown) => readonly ResolvedEvent[];

/** An event name, and what it becomes. */
type Row = readonly [event: string, value: unknown];

/** The Pinterest event of that name; one of the standard names under Pinterest's own spelling. */
export function resolved(given: string, place: Place = 'track'): ResolvedEvent {
  const name = standardEvents.find((each) => normalizeKey(each) === normalizeKey(given)) ?? given;
  return { name, start: createStart(name === 'WatchVideo' ? 'video' : place) };
}

/** Built-in names, also in Segment's old reversed order ("Added Product"), and Pinterest's standard names. */
const builtIn: readonly Row[] = [
  ...Object.entries(builtInEvents).flatMap(([event, name]): Row[] => [
    [event, name],
    [event.replace(/(.+) (.+)/, '$2 $1'), name],
  ]),
  ...standardEvents.map((name): Row => [name, name]),
];

/** Resolves by the user's table, the built-in one, Pinterest's standard names, then `unmapped`. */
export function createEventResolver({ eventMapping, unmapped }: MappingSettings): EventResolver {
  const own: readonly Row[] = Object.entries(eventMapping ?? {});
  const resolve = rememberByName((event): readonly ResolvedEvent[] => {
    const key = normalizeKey(event);
    const rows = [
      ...own.filter(([name]) => name === event),
      ...[...own, ...builtIn].filter(([name]) => key && normalizeKey(name) === key),
    ];
    const events = rows.map(([, value]) => mappedEvents(value)).find(Boolean);
    if (events || unmapped === 'drop') return events ?? [];
    return [resolved(unmapped === 'custom' ? 'Custom' : event)];
  });
  return (event) => (isText(event) ? resolve(event) : []);
}

/** The events of one row; `undefined` for a row without a usable value. */
function mappedEvents(value: unknown): readonly ResolvedEvent[] | undefined {
  const names: unknown[] = value === null ? [] : [value].flat();
  const usable = names.filter(isText).map((name) => resolved(name.trim()));
  if (usable.length === 0 && names.length > 0) return undefined;
  // To Pinterest "lead" is Lead, and one event is sent once.
  return [...new Map(usable.map((event) => [event.name.toLowerCase(), event])).values()];
}
