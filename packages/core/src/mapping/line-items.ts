import { isRecord } from '../support/is-record.js';
import type { LineItem } from '../pintrk/event-data.js';
import { copyFields } from './copy-fields.js';
import { fitValue } from './fit-value.js';
import { createMatcher, type Matcher } from './match-fields.js';
import { productFields } from './product-fields.js';

/** More than any order has; a list that claims billions of entries must not stop the page. */
const maxItems = 10_000;

/** Line items of a list of products; entries that hold no product are skipped. */
export const lineItems = (products: readonly unknown[], match: Matcher): readonly LineItem[] =>
  toItems(products, (product, item) => copyFields(product, match, [item]));

/** A product's rows under Pinterest's own names only. */
const matchOwn = createMatcher(productFields({}).map((field) => ({ ...field, from: [] })));

/** Line items the page wrote itself, under Pinterest's names: kept whole, known values made to fit. */
export const ownLineItems = (given: readonly unknown[]): readonly LineItem[] =>
  toItems(given, (entry, item) => {
    for (const [key, value] of Object.entries(entry)) {
      const fitted = matchOwn(key) ? undefined : fitValue(value, undefined);
      if (fitted !== undefined && key !== '__proto__') item[key] = fitted;
    }
    copyFields(entry, matchOwn, [item]);
  });

function toItems(
  given: readonly unknown[],
  fill: (entry: Record<string, unknown>, item: Record<string, unknown>) => void,
): readonly LineItem[] {
  const items: LineItem[] = [];
  for (const entry of given.slice(0, maxItems)) {
    const item = {};
    if (isRecord(entry)) fill(entry, item);
    if (Object.keys(item).length > 0) items.push(item);
  }
  return items;
}

/** Sum of the quantities, when every item has one. */
export function orderQuantity(items: readonly LineItem[]): number | undefined {
  let sum = 0;
  for (const { product_quantity: quantity } of items) {
    if (typeof quantity !== 'number') return undefined;
    sum += quantity;
  }
  return sum;
}
