import { isRecord } from '../support/is-record.js';
import { isText } from '../support/is-text.js';
import { snapshot } from '../support/snapshot.js';
import type { FieldKind } from './fields.js';
import { parseNumber } from './parse-number.js';

/** What templates and languages print for a missing value. */
const placeholder = /^(?:undefined|null|nan|\[object object\])$/i;

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
  if (kind === 'number' && isRecord(plain)) {
    const amount = fitValue(plain['amount'], kind);
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

function fitText(text: string, kind: FieldKind): unknown {
  if (!isText(text)) return undefined;
  switch (kind) {
    case 'number':
      return parseNumber(text) ?? text;
    case 'id':
      return toId(text.trim());
    case 'currency':
      return toCurrency(text.trim());
    default:
      return text;
  }
}

const toId = (text: string): string | undefined =>
  text.length < 16 && placeholder.test(text) ? undefined : text;

const toCurrency = (text: string): string | undefined =>
  /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined;
