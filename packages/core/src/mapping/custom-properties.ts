import type { EventData } from '../pintrk/event-data.js';
import type { FieldKind } from './field.js';
import { fitValue } from './fit-value.js';
import { findPath, isSafePath } from './property-path.js';

/** Adds the custom properties to the data; one of a mapped name replaces it. */
export type CustomProperties = (data: EventData, properties: object) => void;

/** The usable paths of the setting; `kindOf` is the type of Pinterest's own key where a path names one. */
export function createCustomProperties(
  paths: unknown,
  kindOf: (name: string) => FieldKind | undefined,
): CustomProperties {
  const safe = Array.isArray(paths) ? paths.filter(isSafePath) : [];
  const customs = safe.map((path) => [path, kindOf(path)] as const);
  return (data, properties) => {
    for (const [path, kind] of customs) {
      const value = fitValue(findPath(properties, path), kind);
      if (value !== undefined) data[path] = value;
    }
  };
}
