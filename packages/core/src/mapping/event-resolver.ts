import type { MappingSettings } from '../api/mapping-settings.js';
import { standardEvents } from '../pintrk/standard-events.js';
import { isText } from '../support/is-text.js';
import { builtInEvents } from './event-names.js';
import { normalizeKey } from './normalize-key.js';
import { createStart, type Start } from './read-properties.js';
import { rememberByName } from './remember-by-name.js';

/** A Pinterest event that a call becomes. */
export interface ResolvedEvent {
  /** The name as it is sent. */
  readonly name: string;
  /** The name in lower case, as Pinterest compares it. */
  readonly kind: string;
  /** Where the reader begins on the properties of this event. */
  readonly start: Start;
}

/** Resolves an event name to Pinterest events: none when it is dropped or no name at all. */
export type EventResolver = (event: unknown) => readonly ResolvedEvent[];

/** An event name, and the Pinterest events it becomes. */
type Row = readonly [event: string, events: readonly ResolvedEvent[]];

/** The Pinterest event of that name; one of the standard names under Pinterest's own spelling. */
export function resolved(given: string, place: 'track' | 'page' = 'track'): ResolvedEvent {
  const name = standardName(given) ?? given;
  const kind = name.toLowerCase();
  const isVideo = place === 'track' && kind === 'watchvideo';
  return { name, kind, start: createStart(isVideo ? 'video' : place) };
}

const standardName = (given: string): string | undefined =>
  standardEvents.find((name) => normalizeKey(name) === normalizeKey(given));

/** Resolves by the user's table, the built-in one, Pinterest's standard names, then `unmapped`. */
export function createEventResolver({ eventMapping, unmapped }: MappingSettings): EventResolver {
  const own = Object.entries(eventMapping ?? {}).flatMap(([event, value]): Row[] => {
    const events = mappedEvents(value);
    return events ? [[event, events]] : [];
  });
  // Built-in names also match in Segment's old reversed order: "Added Product".
  const builtIn = Object.entries(builtInEvents).flatMap(([event, name]): Row[] => {
    const events = [resolved(name)];
    return [event, event.replace(/(.+) (.+)/, '$2 $1')].map((each) => [each, events]);
  });
  const resolve = rememberByName((event): readonly ResolvedEvent[] => {
    if (!isText(event)) return [];
    const key = normalizeKey(event);
    const row =
      own.find(([name]) => name === event) ??
      [...own, ...builtIn].find(([name]) => key && normalizeKey(name) === key);
    if (row) return row[1];
    const isStandard = standardName(event) !== undefined;
    if (!isStandard && unmapped === 'drop') return [];
    return [resolved(!isStandard && unmapped === 'custom' ? 'Custom' : event)];
  });
  return (event) => (typeof event === 'string' ? resolve(event) : []);
}

/** The events of one row; `undefined` for a row without a usable value. */
function mappedEvents(value: unknown): readonly ResolvedEvent[] | undefined {
  if (value === null) return [];
  const names: unknown[] = Array.isArray(value) ? value : [value];
  const usable = names.filter(isText).map((name) => resolved(name.trim()));
  if (usable.length === 0 && names.length > 0) return undefined;
  // By kind: to Pinterest "lead" is Lead, and one event is sent once.
  return [...new Map(usable.map((event) => [event.kind, event])).values()];
}
