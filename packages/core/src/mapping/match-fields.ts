import type { Field } from './field.js';
import { normalizeKey } from './normalize-key.js';

/** Which field a property is for, and how good a match its name is: lower wins. */
export interface Match<Target> {
  readonly field: Field<Target>;
  readonly rank: number;
}

/** Finds the field that a property's name is for. */
export type Matcher<Target> = (name: string) => Match<Target> | undefined;

/** Property names come from code, so they are few; a page that makes them up must not fill memory. */
const maxNames = 1000;

/** A matcher that goes without regard to case and separators; an exact name wins. */
export function createMatcher<Target>(fields: readonly Field<Target>[]): Matcher<Target> {
  const known = new Map<string, Match<Target> | undefined>();
  const loose = new Map<string, Match<Target>>();
  for (const field of fields)
    for (const [place, name] of field.from.entries()) {
      if (!known.has(name)) known.set(name, { field, rank: place * 2 });
      // A loose match goes after every exact spelling of that name.
      const key = normalizeKey(name);
      if ((loose.get(key)?.field ?? field) === field)
        loose.set(key, { field, rank: place * 2 + 1 });
    }
  return (name) => {
    if (known.has(name)) return known.get(name);
    const match = loose.get(normalizeKey(name));
    if (known.size < maxNames) known.set(name, match);
    return match;
  };
}
