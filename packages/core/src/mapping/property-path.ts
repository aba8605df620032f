import { isText } from '../support/is-text.js';
import { fitValue } from './fit-value.js';
import { normalizeKey } from './normalize-key.js';

const forbidden = /(?:^|\.)\s*(?:__proto__|constructor|prototype)\s*(?:\.|$)/i;

/** Whether a path may be looked up: text without a segment that reaches for a prototype. */
export function isSafePath(path: unknown): path is string {
  return isText(path) && !forbidden.test(path);
}

/**
 * Finds the value at a dotted path without regard to case and punctuation; a key that itself holds the
 * dots matches too, and an exact one takes precedence. Own keys only; `undefined` when absent.
 */
export function findPath(source: unknown, path: string): unknown {
  if (typeof source !== 'object' || source === null) return undefined;
  const keys = Object.keys(source);
  if (keys.includes(path)) keys.unshift(path);
  const ends = [...`${path}.`.matchAll(/\./g)];
  let loose: unknown;
  for (const key of keys) {
    const name = normalizeKey(key);
    for (const { index } of ends) {
      const start = path.slice(0, index);
      if (key !== start && (!name || name !== normalizeKey(start))) continue;
      const value = (source as Record<string, unknown>)[key];
      const found =
        start === path ? fitValue(value, 'list') : findPath(value, path.slice(index + 1));
      if (found === undefined) continue;
      if (key === start) return found;
      loose ??= found;
    }
  }
  return loose;
}
