import { isRecord } from '../analytics/is-record.js';
import type { LineItem } from '../pintrk/event-data.js';
import { createFieldCopier, type Shape } from './copy-fields.js';
import { fitValue } from './fit-value.js';
import { normalizeKey } from './normalize-key.js';
import { productFields, type ProductField } from './product-fields.js';

/** Line items of a list of products; entries that hold no product are skipped. */
export type LineItemMaker = (
  products: readonly unknown[],
  shape: Shape<LineItem>,
) => readonly LineItem[];

/** More than any order has; a list that claims billions of entries must not stop the page. */
const maxItems = 10_000;

/** A maker of line items by the given rows. */
export function createLineItemMaker(fields: readonly ProductField[]): LineItemMaker {
  const copy = createFieldCopier(fields);
  return (products, shape) => {
    const items: LineItem[] = [];
    const count = Math.min(products.length, maxItems);
    for (let index = 0; index < count; index++) {
      const product = products[index];
      const item: LineItem = {};
      if (typeof product === 'object' && product !== null && copy(product, item, shape))
        items.push(item);
    }
    return items;
  };
}

/** The rows under Pinterest's own names, which lead. */
const ownFields = new Map(
  productFields(['product_id']).map(({ from: [name = ''], kind }) => [
    normalizeKey(name),
    { name, kind },
  ]),
);

/** Line items the page wrote itself, under Pinterest's names: kept whole, known values made to fit. */
export function ownLineItems(given: readonly unknown[]): readonly LineItem[] {
  const items: LineItem[] = [];
  for (const entry of given.slice(0, maxItems)) {
    if (!isRecord(entry)) continue;
    const item: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(entry)) {
      const { name, kind } = ownFields.get(normalizeKey(key)) ?? { name: key, kind: undefined };
      const fitted = fitValue(value, kind);
      const isLoose = name !== key && Object.hasOwn(entry, name);
      if (fitted !== undefined && !isLoose && name !== '__proto__') item[name] = fitted;
    }
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
