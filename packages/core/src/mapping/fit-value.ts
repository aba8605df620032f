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
 * The value as Pinterest wants it: a numeric string becomes a number, an id a string, and so on;
 * `undefined` for none. Small, so that an engine puts it into the loops that call it.
 */
export function fitValue(value: unknown, kind: FieldKind | undefined): unknown {
  if (typeof value === 'string') {
    if (value === '') return undefined;
    return kind === 'number' || kind === 'currency' ? fitText(value, kind) : value;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return undefined;
    return kind === 'id' ? String(value) : value;
  }
  return kind === 'list' ? (value ?? undefined) : fitRare(value, kind);
}

function fitText(text: string, kind: FieldKind): unknown {
  const trimmed = text.trim();
  if (kind === 'currency') return trimmed.length === 3 ? trimmed.toUpperCase() : text;
  return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : text;
}

function fitRare(value: unknown, kind: FieldKind | undefined): unknown {
  return typeof value === 'bigint' && kind === 'number'
    ? Number(value)
    : (snapshot(value) ?? undefined);
}
