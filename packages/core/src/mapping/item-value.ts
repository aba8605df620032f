import type { LineItem } from '../pintrk/event-data.js';

/**
 * Currencies whose smallest unit is no hundredth, and how many of it they have.
 *
 * @see https://www.iso.org/iso-4217-currency-codes.html
 */
const unusual = [
  ['BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF', 1],
  ['BHD IQD JOD KWD LYD OMR TND', 1000],
  ['CLF UYW', 10_000],
] as const;

const units = new Map<unknown, number>(
  unusual.flatMap(([codes, unit]) => codes.split(' ').map((code) => [code, unit] as const)),
);

/** What one line item is worth, rounded to the currency's cents; `undefined` without a price. */
export function itemValue(item: LineItem, currency: unknown): number | undefined {
  const { product_price: price, product_quantity: quantity = 1 } = item;
  if (typeof price !== 'number' || typeof quantity !== 'number') return undefined;
  const unit = units.get(currency) ?? 100;
  // Half a cent is often a hair less in binary: 1.005 is 1.00499999999999989.
  const exact = price * quantity * (1 + 4 * Number.EPSILON);
  const value = Math.round(exact * unit) / unit;
  return Number.isFinite(value) ? value : undefined;
}
