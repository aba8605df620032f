import { snapshot } from './snapshot.js';

/**
 * Whether two values are written as the same JSON. For frameworks that create objects anew at each
 * rendering; functions and what else JSON lacks are compared by identity at the top, and ignored inside.
 */
export function isSameByValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  return toComparable(one) === toComparable(other);
}

/** The value as JSON text, for what compares one value at a time. Never throws: cycles are left out. */
export function toComparable(value: unknown): string | undefined {
  return JSON.stringify(snapshot(value));
}
