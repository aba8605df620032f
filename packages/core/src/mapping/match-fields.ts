import type { Field } from './field.js';
import { normalizeKey } from './normalize-key.js';
import { rememberByName } from './remember-by-name.js';

/** A field that a property is for, and how good a match its name is: lower wins. */
export interface Match<Target> {
  readonly field: Field<Target>;
  readonly rank: number;
}

/** Finds the fields that a property's name is for: mostly one, or none. */
export type Matcher<Target> = (name: string) => readonly Match<Target>[];

/** A matcher that goes without regard to case and separators; an exact name wins. */
export function createMatcher<Target>(fields: readonly Field<Target>[]): Matcher<Target> {
  const rows = fields.map((field) => ({ field, keys: field.from.map(normalizeKey) }));
  return rememberByName((name) => {
    const key = normalizeKey(name);
    return rows.flatMap(({ field, keys }) => {
      const exact = field.from.indexOf(name) * 2;
      // A loose match goes after every exact spelling of that name.
      const rank = exact < 0 ? keys.lastIndexOf(key) * 2 + 1 : exact;
      return rank < 0 ? [] : { field, rank };
    });
  });
}
