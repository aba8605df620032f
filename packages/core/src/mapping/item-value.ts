import type { LineItem } from '../pintrk/event-data.js';
import { rememberByName } from './remember-by-name.js';

/**
 * Currencies by the number of their decimals; those that are not listed have two.
 *
 * @see https://www.iso.org/iso-4217-currency-codes.html
 */
const byDecimals = [
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  '',
  '',
  'BHD IQD JOD KWD LYD OMR TND',
  'CLF UYW',
];

/** How many of its smallest unit a currency has. */
const unitsOf = rememberByName((currency) => {
  const decimals = byDecimals.findIndex((codes) => codes.includes(currency));
  return 10 ** (decimals < 0 ? 2 : decimals);
});

/** What one line item is worth, rounded to the currency's cents; `undefined` without a price. */
export function itemValue(item: LineItem, currency: unknown): number | undefined {
  const { product_price: price, product_quantity: quantity = 1 } = item;
  if (typeof price !== 'number' || typeof quantity !== 'number') return undefined;
  const unit = typeof currency === 'string' ? unitsOf(currency) : 100;
  // Half a cent is often a hair less in binary: 1.005 is 1.00499999999999989.
  const exact = price * quantity * (1 + 4 * Number.EPSILON);
  const value = Math.round(exact * unit) / unit;
  return Number.isFinite(value) ? value : undefined;
}
