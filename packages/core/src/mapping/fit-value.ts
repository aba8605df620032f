import { snapshot } from '../analytics/snapshot.js';
import type { FieldKind } from './field.js';

/** Left out of event data: what no report could use, or JSON not say. `0` and `false` are values. */
export function isAbsent(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'number' && !Number.isFinite(value))
  );
}

/**
 * The value as Pinterest wants it: a numeric string becomes a number, an id a string, and so on. Small,
 * so that an engine puts it into the loops that call it; what is rare stands apart.
 */
export function fitValue(value: unknown, kind: FieldKind | undefined): unknown {
  if (typeof value === 'string')
    return kind === undefined || kind === 'id' ? value : fitText(value, kind);
  if (typeof value === 'number') return kind === 'id' ? String(value) : value;
  return typeof value === 'bigint' && kind === 'number' ? Number(value) : snapshot(value);
}

function fitText(text: string, kind: FieldKind): unknown {
  const trimmed = text.trim();
  if (kind === 'currency') return trimmed.length === 3 ? trimmed.toUpperCase() : text;
  return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : text;
}
