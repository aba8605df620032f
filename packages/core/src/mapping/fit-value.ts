import { snapshot } from '../analytics/snapshot.js';
import type { FieldKind } from './field.js';

/** Left out of event data (NaN is not itself): nothing a report could use. `0` and `false` are values. */
export function isAbsent(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || value !== value || value === Infinity
  );
}

/** Whether a string reads as one finite number. */
function isNumeric(value: string): boolean {
  return value.trim() !== '' && Number.isFinite(Number(value));
}

/** The value as Pinterest wants it: a numeric string becomes a number, an id a string, and so on. */
export function fitValue(value: unknown, kind: FieldKind | undefined): unknown {
  if (kind === undefined && typeof value === 'string') return value;
  if (kind === 'number') {
    if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
    if (typeof value === 'bigint' || (typeof value === 'string' && isNumeric(value)))
      return Number(value);
  } else if (kind === 'id') {
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  } else if (kind === 'currency') {
    if (typeof value === 'string' && value.trim().length === 3) return value.trim().toUpperCase();
  }
  return typeof value === 'string' ? value : snapshot(value);
}
