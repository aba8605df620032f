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
 * The value at a dotted path, whatever the case and separators of its keys; a key that itself holds
 * the dots matches too. Own keys only; `undefined` when absent.
 */
export function findPath(source: unknown, path: string): unknown {
  if (typeof source !== 'object' || source === null) return undefined;
  const wanted = `${normalizeKey(path)}.`;
  const keys = Object.keys(source);
  if (keys.includes(path)) keys.unshift(path);
  let loose: unknown;
  for (const key of keys) {
    const name = `${normalizeKey(key)}.`;
    if (!wanted.startsWith(name)) continue;
    const value = (source as Record<string, unknown>)[key];
    const rest = wanted.slice(name.length, -1);
    const found = rest ? findPath(value, rest) : fitValue(value, 'list');
    if (found === undefined) continue;
    if (`${path}.`.startsWith(`${key}.`)) return found;
    loose ??= found;
  }
  return loose;
}
