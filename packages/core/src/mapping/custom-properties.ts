import type { EventData } from '../pintrk/event-data.js';
import { eventIdField, fields } from './fields.js';
import { fitValue } from './fit-value.js';
import { findPath, isSafePath } from './property-path.js';

/** Adds the custom properties to the data; one of a mapped name replaces it. */
export type CustomProperties = (data: EventData, properties: object) => void;

/** The usable paths of the setting; a value under Pinterest's own key is converted to its type. */
export function createCustomProperties(paths: unknown): CustomProperties {
  const safe = Array.isArray(paths) ? paths.filter(isSafePath) : [];
  const customs = safe.map((path) => {
    const field = fields.find(({ index, from }) => index >= eventIdField && from[0] === path);
    return [path, field?.kind ?? 'text'] as const;
  });
  return (data, properties) => {
    for (const [path, kind] of customs) {
      const value = fitValue(findPath(properties, path), kind);
      if (value !== undefined) data[path] = value;
    }
  };
}
