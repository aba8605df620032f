import type { EventData } from '../pintrk/event-data.js';
import type { Field, FieldKind } from './field.js';
import { fitValue, isAbsent } from './fit-value.js';
import { findPath, isSafePath } from './property-path.js';

/** A custom property: the path as the user wrote it, and what Pinterest wants under that name. */
export interface CustomProperty {
  readonly path: string;
  readonly kind: FieldKind | undefined;
}

/** The usable paths of the setting, with the type of Pinterest's own key where they name one. */
export function readCustomProperties(paths: unknown, rows: readonly Field[]): CustomProperty[] {
  if (!Array.isArray(paths)) return [];
  return [...new Set(paths.filter(isSafePath))].map((path) => ({
    path,
    kind: rows.find(({ name }) => name === path)?.kind,
  }));
}

/** Adds the custom properties to the data; one of a mapped name replaces it. */
export function customProperties(
  data: EventData,
  properties: object,
  customs: readonly CustomProperty[],
): EventData {
  for (const { path, kind } of customs) {
    const found = findPath(properties, path);
    const value = isAbsent(found) ? undefined : fitValue(found, kind);
    if (value !== undefined) data[path] = value;
  }
  return data;
}
