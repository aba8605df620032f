import { findJsonMistake } from './find-json-mistake.js';

/** Where a text stops being JSON, and why. */
export interface JsonMistake {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What is wrong there, in a sentence. */
  readonly message: string;
}

/** What a text of JSON says, or what is wrong with it. */
export type JsonResult =
  { readonly value: unknown; readonly mistake?: undefined } | { readonly mistake: JsonMistake };

/**
 * Reads JSON; explains what is none, in the same words in every browser: their own messages differ, and
 * one gives no place at all.
 */
export function readJson(text: string): JsonResult {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const { index, message } = findJsonMistake(text);
    const before = text.slice(0, index).split(/\r\n?|\n/);
    return { mistake: { line: before.length, column: (before.at(-1) ?? '').length + 1, message } };
  }
}
