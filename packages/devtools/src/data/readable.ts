import { personalKind } from '@pinterest-tag/core/internal';
import { cutText, redactText } from './redact-text.js';

/** What can be shown, copied and kept of a value: JSON without personal data. */
export type Readable =
  string | number | boolean | null | readonly Readable[] | { readonly [key: string]: Readable };

/** Enough for any real order; a page's mistake must not fill the memory. */
const maxDepth = 32;
const maxValues = 500;
const maxCharacters = 20_000;

/** Ids of calls: long numbers in them are no cards. */
const idKeys = new Set(['event_id', 'eventid', 'eid', 'messageid']);

/** A note in the place of a value that can't be shown. */
export function note(text: string): string {
  return `⟨${text}⟩`;
}

/** The note in a text; `undefined` for text of the page. */
export function noteIn(text: string): string | undefined {
  return /^⟨([^⟩]*)⟩$/.exec(text)?.[1];
}

/**
 * A bounded copy of a page's value. Notes stand for what JSON can't say, what is too much, and what
 * looks like it names a person. Runs none of the page's code but a proxy's: getters are not read,
 * `toJSON` is not called. Never throws.
 */
export function readable(value: unknown): Readable {
  const budget = { values: maxValues, characters: maxCharacters };
  const parents = new Set<object>();

  const copyText = (text: string, key: string): string => {
    const shown = cutText(text, Math.max(0, Math.min(1000, budget.characters)));
    budget.characters -= shown.length;
    const kind = personalKind(text.slice(0, 2000));
    const isId = idKeys.has(key.toLowerCase()) && kind === 'a card number';
    return kind === '' || isId ? shown : note(`looks like ${kind}; not shown`);
  };
  const copyObject = (object: object): Readable => {
    if (parents.has(object)) return note('circular');
    if (parents.size >= maxDepth) return note('deeper levels are not shown');
    parents.add(object);
    try {
      return Array.isArray(object) ? copyList(object) : copyKeys(object);
    } catch {
      return note('can not be read'); // a revoked proxy, or one that throws
    } finally {
      parents.delete(object);
    }
  };
  const copyList = (list: readonly unknown[]): Readable => {
    const copies: Readable[] = [];
    for (let index = 0; index < list.length; index++) {
      if (budget.values <= 0) return [...copies, note(`${list.length - index} more not shown`)];
      copies.push(copyOwn(list, String(index)));
    }
    return copies;
  };
  const copyKeys = (object: object): Readable => {
    const keys = Object.keys(object);
    const time = keys.length === 0 ? timeOf(object) : undefined;
    if (time !== undefined) return time;
    const entries: [string, Readable][] = [];
    for (const [index, key] of keys.entries()) {
      if (budget.values <= 0) {
        entries.push(['…', note(`${keys.length - index} more not shown`)]);
        break;
      }
      entries.push([redactText(key, 200), copyOwn(object, key)]);
    }
    return Object.fromEntries(entries); // also for a key `__proto__`
  };
  const copyOwn = (object: object, key: string): Readable => {
    const property = Object.getOwnPropertyDescriptor(object, key);
    if (property && !('value' in property)) return note('getter, not read');
    return copy(property?.value, key);
  };
  const copy = (inner: unknown, key: string): Readable => {
    budget.values--;
    if (typeof inner === 'string') return copyText(inner, key);
    if (typeof inner === 'object' && inner !== null) return copyObject(inner);
    return copySimple(inner, (text) => copyText(text, key));
  };
  return copy(value, '');
}

function copySimple(value: unknown, copyText: (text: string) => string): Readable {
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'bigint') return copyText(String(value));
  if (typeof value !== 'number') return note(typeof value); // undefined, function, symbol
  if (!Number.isFinite(value)) return note(String(value));
  const text = String(value);
  const shown = copyText(text);
  return shown === text ? value : shown;
}

/** The time of a Date, of whichever window it is. */
function timeOf(object: object): string | undefined {
  try {
    return Date.prototype.toISOString.call(object);
  } catch {
    return undefined;
  }
}
