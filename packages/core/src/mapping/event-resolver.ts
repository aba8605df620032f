import { isText } from '../support/is-text.js';
import { standardEvents } from '../pintrk/standard-events.js';
import { builtInEvents } from './event-names.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import { normalizeKey } from './normalize-key.js';
import { rememberByName } from './remember-by-name.js';

/** A Pinterest event a call becomes. */
export interface ResolvedEvent {
  /** The name as it is sent. */
  readonly name: string;
  /** The name in lower case. */
  readonly kind: string;
}

/** The Pinterest events of an event name; none when it is dropped or no name at all. */
export type EventResolver = (event: unknown) => readonly ResolvedEvent[];

/** An event name, and the Pinterest events it becomes. */
type Row = readonly [event: string, events: readonly ResolvedEvent[]];

/** The Pinterest event of that name. */
export const resolved = (name: string): ResolvedEvent => ({ name, kind: name.toLowerCase() });

/** Built-in names, also in Segment's old reversed order: "Added Product". */
const builtIn = Object.entries(builtInEvents).flatMap(([event, name]): Row[] => [
  [event, [resolved(name)]],
  [event.replace(/(.+) (.+)/, '$2 $1'), [resolved(name)]],
]);

/** The user's table first, then the built-in one, then the name as `unmapped` says. */
export function createEventResolver({ eventMapping, unmapped }: MappingSettings): EventResolver {
  const own = Object.entries(eventMapping ?? {}).flatMap(([event, value]): Row[] => {
    const events = mappedEvents(value);
    return events ? [[event, events]] : [];
  });
  const resolve = rememberByName((event): readonly ResolvedEvent[] => {
    const key = normalizeKey(event);
    const row =
      own.find(([name]) => name === event) ??
      [...own, ...builtIn].find(([name]) => key && normalizeKey(name) === key);
    if (row) return row[1];
    const asGiven = resolved(event);
    const isStandard = standardEvents.some((name) => name.toLowerCase() === asGiven.kind);
    if (!isStandard && unmapped === 'drop') return [];
    return [!isStandard && unmapped === 'custom' ? resolved('Custom') : asGiven];
  });
  return (event) => (isText(event) ? resolve(event) : []);
}

/** The events of one row; `undefined` for a row that says nothing usable. */
function mappedEvents(value: unknown): readonly ResolvedEvent[] | undefined {
  if (value === null) return [];
  const names: unknown[] = Array.isArray(value) ? value : [value];
  const usable = names.filter(isText).map((name) => resolved(name.trim()));
  if (usable.length === 0 && names.length > 0) return undefined;
  // By kind: to Pinterest "lead" is Lead, and one event goes once.
  return [...new Map(usable.map((event) => [event.kind, event])).values()];
}
