import { visit } from 'jsonc-parser';

/** Where a text stops being JSON, and why. */
export interface JsonMistake {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What is wrong there and what to write instead, in a sentence. */
  readonly message: string;
}

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
    return { mistake: findMistake(text) };
  }
}

function findMistake(text: string): JsonMistake {
  const mistakes: JsonMistake[] = [];
  try {
    visit(
      text,
      {
        onError: (code, offset, length, line, column) =>
          mistakes.push({
            line: line + 1,
            column: column + 1,
            message: messageOf(code, text.slice(offset, offset + length)),
          }),
      },
      { disallowComments: true },
    );
  } catch {
    // Nested too deep for the parser, which calls itself.
  }
  return mistakes[0] ?? { line: 1, column: 1, message: 'This cannot be read as JSON.' };
}

const shown = (found: string): string => (found.length > 30 ? `${found.slice(0, 30)}…` : found);
const notJson = (found: string): string =>
  `${shown(found)} is not JSON. Put text in double quotes, and write numbers as 5, -5 or 0.5.`;
const backslash = (): string => 'Write a backslash twice: \\\\.';

/** A message for each of jsonc-parser's `ParseErrorCode`s, given the text it found. */
const messages: Readonly<Record<number, (found: string) => string>> = {
  1: notJson,
  2: notJson,
  3: (found) =>
    found === '}'
      ? 'Remove the last comma before }.'
      : 'A name in double quotes is missing before this.',
  4: (found) => `A value is missing ${found === '' ? 'at the end' : `before ${shown(found)}`}.`,
  5: () => 'A colon is missing after the name.',
  6: () => 'A comma is missing before this.',
  7: () => 'The closing } is missing.',
  8: () => 'The closing ] is missing.',
  9: () => 'Remove what follows the value.',
  10: () => 'Remove the comment: JSON has none.',
  11: () => 'Remove the comment: JSON has none.',
  12: () => 'This text has no closing double quote on its line.',
  13: notJson,
  14: backslash,
  15: backslash,
  16: () => 'Write a tab as \\t, and other control characters as \\u0000.',
};

const messageOf = (code: number, found: string): string => (messages[code] ?? notJson)(found);
