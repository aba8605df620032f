import type { JsonValue } from '../json-types.js';

/** Far deeper than any event; without a limit, printing hostile data could exhaust the stack. */
const MAX_DEPTH = 32;

/** Freezes parsed JSON all the way down, so that it can be handed out without copies. */
export function freezeJson<T extends JsonValue>(value: T, depth = 0): T {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) throw new RangeError('nested too deeply');
  for (const child of Object.values(value)) freezeJson(child, depth + 1);
  return Object.freeze(value);
}
