import { standardEvents } from '@pinterest-tag/core';
import { normalizeKey } from '@pinterest-tag/core/internal';

/** The API's names of the tag's standard events, by the tag's name as names are compared: `addtocart` is `add_to_cart`. */
const apiNames: ReadonlyMap<string, string> = new Map(
  standardEvents.map((name) => [
    normalizeKey(name),
    name.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase(),
  ]),
);

/** The API's name of a standard event; `undefined` for a partner-defined one. */
export function apiEventName(name: string): string | undefined {
  return apiNames.get(normalizeKey(name));
}
