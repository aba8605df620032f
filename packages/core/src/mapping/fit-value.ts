import { isText, trimmed } from '../support/is-text.js';
import { snapshot } from '../support/snapshot.js';
import type { FieldKind } from './fields.js';
import { parseNumber } from './parse-number.js';

/**
 * Converts a value to Pinterest's type for it; what does not convert is returned as JSON represents it.
 * `undefined` for what no report could use: blank text, `null`, `NaN`, an id that is none.
 */
export function fitValue(value: unknown, kind: FieldKind): unknown {
  if (typeof value === 'string') return fitText(value, kind);
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || kind === 'currency') return undefined;
    return kind === 'id' ? `${value}` : value;
  }
  if (kind === 'list') return value ?? undefined;
  if (kind === 'id' && typeof value !== 'bigint') return undefined;
  const plain = snapshot(value) ?? undefined;
  if (typeof plain === 'string' || typeof plain === 'number') return fitValue(plain, kind);
  if (kind === 'currency') return undefined;
  if (kind === 'number' && plain) {
    const amount = fitValue((plain as { amount?: unknown }).amount, kind);
    if (typeof amount === 'number') return amount;
  }
  if (
    kind === 'category' &&
    Array.isArray(plain) &&
    plain.every((part) => typeof part === 'string')
  )
    return plain.filter(isText).join(' > ') || undefined;
  return plain;
}

function fitText(value: string, kind: FieldKind): unknown {
  const text = trimmed(value);
  if (text === '') return undefined;
  switch (kind) {
    case 'number':
      return parseNumber(text) ?? value;
    case 'id':
      return isMissing(text) ? undefined : text;
    case 'currency':
      return /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined;
    default:
      return value;
  }
}

/** What templates and languages print for a missing value, by its length: most ids have another one. */
const missing: Readonly<Record<number, string>> = {
  3: 'nan',
  4: 'null',
  9: 'undefined',
  15: '[object object]',
};

function isMissing(text: string): boolean {
  const word = missing[text.length];
  return word !== undefined && text.toLowerCase() === word;
}
