import { findJsonMistake, type JsonMistake } from './find-json-mistake.js';

/** The value of a JSON text, or its first mistake. */
export type JsonResult =
  { readonly value: unknown; readonly mistake?: undefined } | { readonly mistake: JsonMistake };

/**
 * Reads JSON and locates the first mistake in it. The messages are the same in every browser: those of
 * `JSON.parse` differ, and Safari's names no place.
 */
export function readJson(text: string): JsonResult {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { mistake: findJsonMistake(text) };
  }
}
