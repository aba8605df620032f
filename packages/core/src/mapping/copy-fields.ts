import { fitValue } from './fit-value.js';
import type { Matcher } from './match-fields.js';

/**
 * Copies the fields of an object, each to the target of its table. The first listed property that has
 * a value wins, and of two spellings of it the exact one.
 */
export function copyFields(
  source: object,
  match: Matcher,
  targets: readonly Record<string, unknown>[],
): void {
  const ranks: number[] = [];
  // Written so that engines know it: over a list of the keys they take longer.
  for (const key in source) {
    if (!Object.prototype.hasOwnProperty.call(source, key)) continue;
    for (let found = match(key); found; found = found.also) {
      const { put, kind, table, field, rank } = found;
      if ((ranks[field] ?? Infinity) <= rank) continue;
      const value = fitValue((source as Record<string, unknown>)[key], kind);
      const target = targets[table];
      if (value === undefined || !target) continue;
      put(target, value);
      ranks[field] = rank;
    }
  }
}
