import { isText } from '../support/is-text.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import { isSafePath } from '../mapping/property-path.js';
import { showValue } from '../support/show-value.js';
import type { Diagnostic } from './diagnostic.js';

/** Rows of the settings that do nothing. */
export function checkSettings({ customProperties, eventMapping }: MappingSettings): Diagnostic[] {
  const given: readonly unknown[] = Array.isArray(customProperties) ? customProperties : [];
  const paths = given.flatMap((path, index): Diagnostic[] => {
    if (isSafePath(path)) return [];
    const message = `customProperties holds ${showValue(path)}, which can't be looked up; it is ignored. Write a name such as "plan" or "loyalty.tier".`;
    return [{ code: 'custom-property-path', path: `customProperties[${index}]`, message }];
  });
  const rows = Object.entries(eventMapping ?? {}).flatMap(([event, value]): Diagnostic[] => {
    if (value === null || (Array.isArray(value) ? value.every(isText) : isText(value))) return [];
    const message = `eventMapping sends "${event}" to ${showValue(value)}; it must be a Pinterest event, a list of them, or null to send nothing.`;
    return [{ code: 'event-mapping', path: `eventMapping.${event}`, message }];
  });
  return [...paths, ...rows];
}
