import { snapshot } from '../support/snapshot.js';
import type { FieldKind } from './field.js';

/**
 * The value as Pinterest wants it: a numeric string becomes a number, an id a string, and so on.
 * `undefined` for what no report could use, or JSON not say; `0` and `false` are values.
 */
export function fitValue(value: unknown, kind: FieldKind | undefined): unknown {
  if (typeof value === 'string') {
    if (kind === 'number' && value.trim() !== '' && Number.isFinite(Number(value)))
      return Number(value);
    if (kind === 'currency' && value.trim().length === 3) return value.trim().toUpperCase();
    return value || undefined;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return undefined;
    return kind === 'id' ? String(value) : value;
  }
  if (typeof value === 'bigint' && kind === 'number') return Number(value);
  return (kind === 'list' ? value : snapshot(value)) ?? undefined;
}
