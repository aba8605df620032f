import type { EventData } from '@pinterest-tag/core';

/** What event data may need to be of use, by its name in a sentence. */
export type RequiredField =
  'product id' | 'value' | 'positive value' | 'currency' | 'valid currency';

const checks: readonly (readonly [RequiredField, (data: EventData) => boolean])[] = [
  [
    'product id',
    ({ line_items: items }) =>
      Array.isArray(items) &&
      items.length > 0 &&
      items.every((item: { product_id?: unknown } | null) => Boolean(item?.product_id)),
  ],
  ['value', ({ value }) => value !== undefined],
  ['positive value', ({ value }) => typeof value === 'number' && value > 0],
  ['currency', ({ currency }) => currency !== undefined],
  ['valid currency', ({ currency }) => currencies().has(currency)],
];

/** The needs this event data does not meet. */
export function missingFields(data: EventData): RequiredField[] {
  return checks.flatMap(([need, isMet]) => (isMet(data) ? [] : [need]));
}

let known: ReadonlySet<unknown> | undefined;

/** ISO 4217, as far as the browser knows it; asked for once, as the list is long. */
const currencies = (): ReadonlySet<unknown> =>
  (known ??= new Set(Intl.supportedValuesOf('currency')));
