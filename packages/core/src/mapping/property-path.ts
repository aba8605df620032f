import { isText } from '../analytics/is-text.js';
import { isAbsent } from './fit-value.js';
import { normalizeKey } from './normalize-key.js';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a path may be looked up: text without a segment that reaches for a prototype. */
export function isSafePath(path: unknown): path is string {
  return (
    isText(path) && !path.split('.').some((segment) => forbidden.has(segment.trim().toLowerCase()))
  );
}

/**
 * The value at a dotted path, whatever the case and separators of its keys; a key that itself holds
 * the dots matches too. Own keys only; `undefined` when absent.
 */
export function findPath(source: object, path: string): unknown {
  const exact = Object.hasOwn(source, path) ? (source as Record<string, unknown>)[path] : undefined;
  return isAbsent(exact) ? findLoose(source, path, normalizeKey(path)) : exact;
}

function findLoose(source: object, path: string, normalized: string): unknown {
  let loose: unknown;
  for (const key of Object.keys(source)) {
    const name = normalizeKey(key);
    const rest = normalized === name ? '' : normalized.startsWith(`${name}.`) ? name : undefined;
    if (rest === undefined || forbidden.has(key)) continue;
    const value = (source as Record<string, unknown>)[key];
    const found = rest === '' ? value : nested(value, normalized.slice(rest.length + 1));
    if (isAbsent(found)) continue;
    if (path === key || path.startsWith(`${key}.`)) return found;
    loose ??= found;
  }
  return loose;
}

const nested = (value: unknown, path: string): unknown =>
  typeof value === 'object' && value !== null ? findPath(value, path) : undefined;
