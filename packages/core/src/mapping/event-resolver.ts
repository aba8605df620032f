import { standardEvents } from '../pintrk/standard-events.js';
import type { EventMemory } from './event-data.js';
import { builtInEvents } from './event-names.js';
import type { MappingSettings } from './mapping-settings.js';
import { normalizeKey } from './normalize-key.js';
import { rememberByName } from './remember-by-name.js';

/** A Pinterest event a call becomes. */
export interface ResolvedEvent extends EventMemory {
  /** The name as it is sent. */
  readonly name: string;
}

/** The Pinterest events of an event name; none when it is dropped or no name at all. */
export type EventResolver = (event: unknown) => readonly ResolvedEvent[];

const standardKinds = new Set(standardEvents.map((name) => name.toLowerCase()));

/** Built-in names, also in Segment's old reversed order: "Added Product". */
const builtIn = new Map(
  Object.entries(builtInEvents).flatMap(([event, name]) => {
    const words = event.split(' ');
    const reversed = [...words.slice(-1), ...words.slice(0, -1)].join(' ');
    return [event, reversed].map((spelling) => [normalizeKey(spelling), name] as const);
  }),
);

/** A Pinterest event of which nothing is remembered yet. */
export function resolved(name: string): ResolvedEvent {
  return { name, kind: name.toLowerCase(), shape: [] };
}

/** The user's table first, then the built-in one, then the name as `unmapped` says. */
export function createEventResolver(settings: MappingSettings): EventResolver {
  const exact = new Map<string, readonly ResolvedEvent[]>();
  const loose = new Map<string, readonly ResolvedEvent[]>();
  for (const [event, value] of Object.entries(settings.eventMapping ?? {})) {
    const events = mappedEvents(value);
    if (!events) continue;
    exact.set(event, events);
    const key = normalizeKey(event);
    if (key && !loose.has(key)) loose.set(key, events);
  }
  const resolve = rememberByName((event): readonly ResolvedEvent[] => {
    if (event.trim() === '') return [];
    const key = normalizeKey(event);
    const mapped = exact.get(event) ?? loose.get(key);
    if (mapped) return mapped;
    const name = builtIn.get(key);
    if (name) return [resolved(name)];
    if (standardKinds.has(event.toLowerCase())) return [resolved(event)];
    if (settings.unmapped === 'drop') return [];
    return [resolved(settings.unmapped === 'custom' ? 'Custom' : event)];
  });
  return (event) => (typeof event === 'string' ? resolve(event) : []);
}

/** The events of one row; `undefined` for a row that says nothing usable. */
function mappedEvents(value: unknown): readonly ResolvedEvent[] | undefined {
  if (value === null) return [];
  const names: unknown[] = Array.isArray(value) ? value : [value];
  const usable = names.flatMap((name) => (typeof name === 'string' && name.trim()) || []);
  if (usable.length === 0 && names.length > 0) return undefined;
  // By kind: to Pinterest "lead" is Lead, and one event goes once.
  const byKind = new Map(usable.map(resolved).map((event) => [event.kind, event]));
  return [...byKind.values()];
}
