import { isRecord } from '../analytics/is-record.js';
import type { LineItem } from '../pintrk/event-data.js';
import { createFieldCopier, type Shape } from './copy-fields.js';
import { fitValue } from './fit-value.js';
import { normalizeKey } from './normalize-key.js';
import { productFields, type ProductField } from './product-fields.js';

/** Line items of a list of products; entries that hold no product are skipped. */
export type LineItemMaker = (products: readonly unknown[]) => readonly LineItem[];

/** More than any order has; a list that claims billions of entries must not stop the page. */
const maxItems = 10_000;

/** A maker of line items by the given rows. */
export function createLineItemMaker(fields: readonly ProductField[]): LineItemMaker {
  const copy = createFieldCopier(fields);
  const shape: Shape<LineItem> = [];
  return (products) => {
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

/** A product's rows under Pinterest's own names, which lead, and those names as they are compared. */
const ownFields = productFields(['product_id']).map((field) => ({
  ...field,
  from: field.from.slice(0, 1),
}));
const ownNames = new Set(ownFields.flatMap(({ from }) => from.map(normalizeKey)));
const copyOwn = createFieldCopier(ownFields);

/** Line items the page wrote itself, under Pinterest's names: kept whole, known values made to fit. */
export function ownLineItems(given: readonly unknown[]): readonly LineItem[] {
  return given
    .slice(0, maxItems)
    .filter(isRecord)
    .map((entry) => {
      const item: Record<string, unknown> = {};
      for (const [key, value] of Object.entries(entry)) {
        const fitted = ownNames.has(normalizeKey(key)) ? undefined : fitValue(value, undefined);
        if (fitted !== undefined && key !== '__proto__') item[key] = fitted;
      }
      copyOwn(entry, item, []);
      return item;
    })
    .filter((item) => Object.keys(item).length > 0);
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
