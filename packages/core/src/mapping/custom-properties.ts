import type { EventData } from '../pintrk/event-data.js';
import { eventIdField, trackFields } from './event-fields.js';
import { fitValue } from './fit-value.js';
import { findPath, isSafePath } from './property-path.js';

/** Adds the custom properties to the data; one of a mapped name replaces it. */
export type CustomProperties = (data: EventData, properties: object) => void;

const ownFields = [eventIdField, ...trackFields];

/** The usable paths of the setting; one that is Pinterest's own key has its type. */
export function createCustomProperties(paths: unknown): CustomProperties {
  const safe = Array.isArray(paths) ? paths.filter(isSafePath) : [];
  const customs = safe.map(
    (path) => [path, ownFields.find(({ to }) => to === path)?.kind] as const,
  );
  return (data, properties) => {
    for (const [path, kind] of customs) {
      const value = fitValue(findPath(properties, path), kind);
      if (value !== undefined) data[path] = value;
    }
  };
}
