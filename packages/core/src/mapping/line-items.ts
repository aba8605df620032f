import type { LineItem } from '../pintrk/event-data.js';
import { isRecord } from '../support/is-record.js';
import { fields, firstList } from './fields.js';
import { fitValue } from './fit-value.js';
import { normalizeKey } from './normalize-key.js';
import { createStart, type Reader } from './read-properties.js';

/** More than any order has; a list that claims billions of entries must not stop the page. */
const maxItems = 10_000;

/**
 * Reads the line items of a list of products; `isOwn` for Pinterest's own `line_items`. Entries that hold no
 * product are skipped. `undefined` for what is no list.
 */
export type LineItemsReader = (given: unknown, isOwn: boolean) => LineItem[] | undefined;

/**
 * The entries of a list of products, as shops write it: a list, an object keyed by number or id (PHP), or
 * one product. `undefined` for what is none of them.
 */
export function entriesOf(given: unknown): readonly unknown[] | undefined {
  if (Array.isArray(given)) return given.slice(0, maxItems);
  if (!isRecord(given)) return undefined;
  const values = Object.values(given);
  return values.every((value) => typeof value === 'object') ? values.slice(0, maxItems) : [given];
}

const itemNames = fields.slice(0, firstList).map(({ from }) => normalizeKey(from[0]));

/** Creates a reader of lists of products. */
export function createLineItemsReader(read: Reader): LineItemsReader {
  const startOfProduct = createStart('product');
  const startOfOwn = createStart('own');

  const toItem = (entry: unknown, isOwn: boolean): LineItem => {
    const item: LineItem & Record<string, unknown> = {};
    const source = isRecord(entry) ? entry : { product_id: entry };
    if (isOwn) copyOthers(source, item);
    const { product } = read(source, isOwn ? startOfOwn : startOfProduct, item, item);
    if (product === undefined || !isRecord(product)) return item;
    const inner = toItem(product, false);
    // An id of 0 counts only when there is no other.
    if (item.product_id === '0' && inner.product_id) delete item.product_id;
    return { ...inner, ...item };
  };

  return (given, isOwn) => {
    if (given === undefined) return undefined;
    const entries = entriesOf(given);
    if (!entries) return undefined;
    const items: LineItem[] = [];
    for (const entry of entries) {
      const item = toItem(entry, isOwn);
      if (hasKeys(item)) items.push(item);
    }
    // One object that holds no product is no list.
    return items.length > 0 || entries[0] !== given ? items : undefined;
  };
}

/** Keeps what the page wrote beside Pinterest's keys. */
function copyOthers(entry: Record<string, unknown>, item: Record<string, unknown>): void {
  for (const [key, given] of Object.entries(entry)) {
    const name = normalizeKey(key);
    if (itemNames.includes(name) || key === '__proto__') continue;
    if (name === 'product' && isRecord(given)) continue;
    const value = fitValue(given, 'text');
    if (value !== undefined) item[key] = value;
  }
}

function hasKeys(item: LineItem): boolean {
  for (const _ in item) return true;
  return false;
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
