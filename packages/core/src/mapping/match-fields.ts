import type { Field, FieldKind } from './field.js';
import { normalizeKey } from './normalize-key.js';
import { rememberByName } from './remember-by-name.js';

/** A field that a property is for. */
export interface Match {
  readonly put: Field['put'];
  readonly kind: FieldKind | undefined;
  /** Which of the tables the field is of. */
  readonly table: number;
  /** A number of the field's own. */
  readonly field: number;
  /** How good a match the property's name is: lower wins. */
  readonly rank: number;
  /** A property may be for two: a variant that is the product's id in the catalogue. */
  readonly also: Match | null;
}

/** Finds the field that a property's name is for, and `also` others; `null` when there is none. */
export type Matcher = (name: string) => Match | null;

/** A matcher that goes without regard to case and separators; an exact name wins. */
export function createMatcher(...tables: readonly (readonly Field[])[]): Matcher {
  return rememberByName((name) => {
    let match: Match | null = null;
    let field = 0;
    const key = normalizeKey(name);
    // Not by `entries()`: Prototype.js replaces it by one that gives the values.
    for (const [table, fields] of Object.entries(tables))
      for (const { to, kind, from: others = [], put } of fields) {
        field++;
        const from = others.includes(to) ? others : [to, ...others];
        const exact = from.indexOf(name) * 2;
        // A loose match goes after every exact spelling of that name.
        const rank = exact < 0 ? from.map(normalizeKey).lastIndexOf(key) * 2 + 1 : exact;
        if (rank >= 0) match = { put, kind, table: Number(table), field, rank, also: match };
      }
    return match;
  });
}
