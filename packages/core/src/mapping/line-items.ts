import { isRecord } from '../analytics/is-record.js';
import type { LineItem } from '../pintrk/event-data.js';
import type { Field } from './field.js';
import { fitValue, isAbsent } from './fit-value.js';
import { normalizeKey } from './normalize-key.js';
import type { ProductField } from './product-fields.js';
import { type FieldReader, createFieldReader } from './read-fields.js';

/** Makes one line item of a product, `undefined` when it holds nothing of one. */
export type LineItemMaker = (product: object) => LineItem | undefined;

/** A maker of line items by the given rows. */
export function createLineItemMaker(fields: readonly ProductField[]): LineItemMaker {
  const read: FieldReader = createFieldReader(fields);
  return (product) => {
    const values = read(product);
    let item: LineItem | undefined;
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index];
      if (field === undefined || values[index] === undefined) continue;
      const value = fitValue(values[index], field.kind);
      if (value !== undefined) field.put((item ??= {}), value);
    }
    return item;
  };
}

/** More than any order has; a list that claims billions of entries must not stop the page. */
const maxItems = 10_000;

/** Line items of a list of products; entries that hold no product are skipped. */
export function lineItems(products: readonly unknown[], make: LineItemMaker): readonly LineItem[] {
  const items: LineItem[] = [];
  for (const product of products.slice(0, maxItems)) {
    const item = typeof product === 'object' && product !== null ? make(product) : undefined;
    if (item) items.push(item);
  }
  return items;
}

/** Line items the page wrote itself, under Pinterest's names: kept whole, known values made to fit. */
export function createOwnLineItems(
  fields: readonly Field[],
): (given: readonly unknown[]) => readonly LineItem[] {
  const known = new Map(fields.map((field) => [normalizeKey(field.name), field]));
  return (given) => {
    const items: LineItem[] = [];
    for (const entry of given.slice(0, maxItems)) {
      if (!isRecord(entry)) continue;
      const item: Record<string, unknown> = {};
      for (const [key, value] of Object.entries(entry)) {
        const field = known.get(normalizeKey(key));
        const name = field?.name ?? key;
        const fitted = isAbsent(value) ? undefined : fitValue(value, field?.kind);
        const isLoose = name !== key && Object.hasOwn(entry, name);
        if (fitted !== undefined && !isLoose && name !== '__proto__') item[name] = fitted;
      }
      if (Object.keys(item).length > 0) items.push(item);
    }
    return items;
  };
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
