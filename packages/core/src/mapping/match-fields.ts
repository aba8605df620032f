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
}

/** Finds the fields that a property's name is for: mostly one, or none. */
export type Matcher = (name: string) => readonly Match[];

/** A matcher that goes without regard to case and separators; an exact name wins. */
export function createMatcher(...tables: readonly (readonly Field[])[]): Matcher {
  return rememberByName((name) => {
    let field = 0;
    const key = normalizeKey(name);
    return tables.flatMap((fields, table) =>
      fields.flatMap(({ to, kind, from: others = [], put }) => {
        field++;
        const from = others.includes(to) ? others : [to, ...others];
        const exact = from.indexOf(name) * 2;
        // A loose match goes after every exact spelling of that name.
        const rank = exact < 0 ? from.map(normalizeKey).lastIndexOf(key) * 2 + 1 : exact;
        return rank < 0 ? [] : { put, kind, table, field, rank };
      }),
    );
  });
}
