import type { Field } from './field.js';
import { isAbsent } from './fit-value.js';
import { normalizeKey } from './normalize-key.js';

/** Where a property's value goes, and how good a match its name is: lower wins. */
interface Match {
  readonly index: number;
  readonly rank: number;
}

/** Reads an object once; the values come in the order of the fields, `undefined` where absent. */
export type FieldReader = (source: object) => readonly unknown[];

/** Property names come from code, so they are few; a page that makes them up must not fill memory. */
const maxRemembered = 1000;

/** Places whose key is remembered: enough for any call made by hand. */
const maxPlaces = 64;

const hasOwn = Object.prototype.hasOwnProperty;

/**
 * A reader of the fields: each own key is looked up once per name, without regard to case and
 * separators. The first listed property wins, and of two spellings of it the exact one.
 */
export function createFieldReader(fields: readonly Field[]): FieldReader {
  const matches = new Map<string, Match | null>();
  // A page's calls repeat their shape: the key at each place is most often the one of the last call.
  const lastKeys: string[] = [];
  const lastMatches: (Match | null)[] = [];
  const find = (key: string, place: number): Match | null => {
    let found = matches.get(key);
    if (found === undefined) {
      found = findMatch(fields, key);
      if (matches.size < maxRemembered) matches.set(key, found);
    }
    if (place < maxPlaces) {
      lastKeys[place] = key;
      lastMatches[place] = found;
    }
    return found;
  };
  // Copying a blank array and walking with for-in cost a third less than fill() and Object.keys().
  const blank: undefined[] = fields.map(() => undefined);
  return (source) => {
    const values: unknown[] = blank.slice();
    const winners: (Match | undefined)[] = blank.slice();
    let place = 0;
    for (const key in source) {
      const found = lastKeys[place] === key ? lastMatches[place] : find(key, place);
      place++;
      if (!found || !hasOwn.call(source, key)) continue;
      const value = (source as Record<string, unknown>)[key];
      const winner = winners[found.index];
      if (isAbsent(value) || (winner !== undefined && winner.rank <= found.rank)) continue;
      winners[found.index] = found;
      values[found.index] = value;
    }
    return values;
  };
}

function findMatch(fields: readonly Field[], key: string): Match | null {
  const normalized = normalizeKey(key);
  for (const [index, { from }] of fields.entries()) {
    const exact = from.indexOf(key);
    // A loose match goes after every exact spelling of that name.
    const place = exact >= 0 ? exact : from.map(normalizeKey).lastIndexOf(normalized);
    if (place >= 0) return { index, rank: exact >= 0 ? place * 2 : place * 2 + 1 };
  }
  return null;
}
