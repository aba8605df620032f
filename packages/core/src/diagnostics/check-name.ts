import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import { normalizeKey } from '../mapping/normalize-key.js';
import { standardEvents } from '../pintrk/standard-events.js';
import { editDistance } from '../support/edit-distance.js';
import { isText } from '../support/is-text.js';
import type { Diagnostic } from './diagnostic.js';

/** Checks whether an event has a name that Pinterest reports on. */
export function checkName(
  event: string,
  call: AnalyticsCall,
  { eventMapping }: MappingSettings,
): Diagnostic[] {
  if (standardEvents.some((name) => name === event)) return [];
  const near = nearestEvent(event);
  const hint = near ? ` Did you mean ${near}?` : '';
  const given = call?.type === 'track' ? call.event : '';
  const row = Object.entries(eventMapping ?? {}).find(
    ([name, value]) =>
      normalizeKey(name) === normalizeKey(given) &&
      [value].flat().some((target) => isText(target) && target.trim() === event),
  );
  if (row) {
    const path = `eventMapping.${row[0]}`;
    const message = `eventMapping sends "${row[0]}" to "${event}", which is not a Pinterest event: it is sent as a partner-defined event, good for audiences, absent from conversion reports.${hint}`;
    return [{ code: 'partner-defined-event', path, message }];
  }
  const message = `"${event}" is a partner-defined event: good for audiences, absent from conversion reports. Map it with \`eventMapping\` to be reported.${hint}`;
  return [{ code: 'partner-defined-event', path: 'event', message }];
}

/** The standard event that a name is a misspelling of: at most two letters differ, one in short names. */
function nearestEvent(name: string): string | undefined {
  const given = normalizeKey(name).slice(0, 40);
  return standardEvents.find(
    (event) => editDistance(given, event.toLowerCase()) <= (event.length > 6 ? 2 : 1),
  );
}
