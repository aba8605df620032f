/** Where a text stops being JSON, and why. */
export interface JsonMistake {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What is wrong there and what to write instead, in a sentence. */
  readonly message: string;
}

/** One token: a sign, a text (its closing quote is captured), or whatever stands between those. */
const tokens = /[{}[\],:]|"(?:[^"\\\n\r]|\\[^\n\r])*("?)|[^ \t\n\r{}[\],:"]+|$/y;
const spaces = /[ \t\n\r]*/y;
const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** What the text may go on with. `first` is right after an opening brace or bracket. */
type Expected = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'next';

/** Finds the first mistake of a text that `JSON.parse` refuses. Never throws, however deep it is nested. */
export function findJsonMistake(text: string): JsonMistake {
  /** The closing signs that are still missing, the innermost last. */
  const open: string[] = [];
  let expected: Expected = 'value';
  let end = 0;
  for (;;) {
    spaces.lastIndex = end;
    spaces.test(text);
    const start = (tokens.lastIndex = spaces.lastIndex);
    const [token = '', quote] = tokens.exec(text) ?? [];
    end = tokens.lastIndex;
    const message = mistakeIn(token, quote) ?? misplaced(token, expected, open.at(-1));
    if (message !== undefined) return { ...placeOf(text, start), message };
    // Valid after all: this browser's `JSON.parse` refuses what is nested too deep.
    if (token === '') return { line: 1, column: 1, message: 'This cannot be read as JSON.' };
    expected = after(token, expected, open);
  }
}

/** What may follow a token that stands where it may; keeps account of what is open. */
function after(token: string, expected: Expected, open: string[]): Expected {
  const closer = closers[token];
  if (closer) {
    open.push(closer);
    return closer === '}' ? 'first name' : 'first value';
  }
  if (token === ':') return 'value';
  if (token === ',') return open.at(-1) === '}' ? 'name' : 'value';
  if (token === '}' || token === ']') open.pop();
  return expected.endsWith('name') && token.startsWith('"') ? 'colon' : 'next';
}

/** What is wrong with a token wherever it stands. */
function mistakeIn(token: string, quote: string | undefined): string | undefined {
  if (/^(?:[{}[\],:]|$)/.test(token) || literal.test(token)) return undefined;
  if (token.startsWith('"')) return mistakeInText(token, quote);
  if (/^\/[/*]/.test(token)) return 'Remove the comment: JSON has none.';
  const shown = token.length > 30 ? `${token.slice(0, 30)}…` : token;
  return `${shown} is not JSON. Put text in double quotes, and write numbers as 5, -5 or 0.5.`;
}

function mistakeInText(token: string, quote: string | undefined): string | undefined {
  if (!quote) return 'This text has no closing double quote on its line.';
  if ([...token].some((character) => character < ' '))
    return 'Write a tab as \\t, and other control characters as \\u0000.';
  const withoutEscapes = token.replace(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/g, '');
  return withoutEscapes.includes('\\') ? 'Write a backslash twice: \\\\.' : undefined;
}

/** Why a token must not stand here; the empty token is the end of the text. */
function misplaced(
  token: string,
  expected: Expected,
  closer: string | undefined,
): string | undefined {
  const isFirst = expected.startsWith('first');
  if (isFirst && token === closer) return undefined;
  if (expected === 'next') {
    if (closer === undefined) return token === '' ? undefined : 'Remove what follows the value.';
    if (token === ',' || token === closer) return undefined;
    return token === '' || token === '}' || token === ']'
      ? `The closing ${closer} is missing.`
      : 'A comma is missing before this.';
  }
  if (expected === 'colon') return token === ':' ? undefined : 'A colon is missing after the name.';
  const isAfterComma = expected === 'name' || (expected === 'value' && closer === ']');
  if (isAfterComma && token === closer) return `Remove the last comma before ${closer}.`;
  if (expected.endsWith('name'))
    return token.startsWith('"') ? undefined : 'A name in double quotes is missing before this.';
  if (token === '') return 'A value is missing at the end.';
  return /^[}\],:]$/.test(token) ? `A value is missing before ${token}.` : undefined;
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const lines = text.slice(0, index).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
