import { isText } from '../support/is-text.js';
import { fitValue } from './fit-value.js';
import { normalizeKey } from './normalize-key.js';

const forbidden = ['__proto__', 'constructor', 'prototype'];

/** Whether a path may be looked up: text without a segment that reaches for a prototype. */
export function isSafePath(path: unknown): path is string {
  return (
    isText(path) &&
    !path.split('.').some((segment) => forbidden.includes(segment.trim().toLowerCase()))
  );
}

/**
 * Finds the value at a dotted path without regard to case and punctuation; a key that itself holds the
 * dots matches too, and an exact one takes precedence. Own keys only; `undefined` when absent.
 */
export function findPath(source: unknown, path: string): unknown {
  if (typeof source !== 'object' || source === null) return undefined;
  const segments = path.split('.');
  const keys = Object.keys(source);
  if (keys.includes(path)) keys.unshift(path);
  let loose: unknown;
  for (const key of keys) {
    const name = normalizeKey(key);
    for (let count = 1; count <= segments.length; count++) {
      const start = segments.slice(0, count).join('.');
      if (key !== start && (!name || name !== normalizeKey(start))) continue;
      const rest = segments.slice(count).join('.');
      const value = (source as Record<string, unknown>)[key];
      const found = count < segments.length ? findPath(value, rest) : fitValue(value, 'list');
      if (found === undefined) continue;
      if (key === start) return found;
      loose ??= found;
    }
  }
  return loose;
}
