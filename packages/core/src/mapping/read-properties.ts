import type { EventData, LineItem } from '../pintrk/event-data.js';
import {
  fields,
  itemFields,
  sourcesOf,
  type Field,
  type FieldKind,
  type FieldName,
  type Place,
} from './fields.js';
import { fitValue } from './fit-value.js';
import { normalizeKey } from './normalize-key.js';
import { rememberByName } from './remember-by-name.js';

/** What one reading finds besides event data. The same object for every reading: read it before the next. */
export interface Found {
  /** The product that the properties describe. */
  item: LineItem | undefined;
  event_id: unknown;
  line_items: unknown;
  products: unknown;
  items: unknown;
  product: unknown;
}

/**
 * Reads all properties of an object in one pass: event data into `data`, a product's into `item`, a new
 * one when there is none.
 *
 * @throws When a getter calls the mapper again: the properties must then be read from a copy.
 */
export type Reader = (
  source: object,
  start: Start,
  place: Place,
  data: EventData,
  item?: LineItem,
) => Found;

/** A property's name in one place: the field it is for, and `also` others. */
interface Name {
  readonly key: string;
  /** Absent for a name that no field is read from, as in `end`. */
  readonly field: Field | undefined;
  readonly kind: FieldKind;
  readonly index: number;
  /** How good a match the name is: the lowest takes precedence. */
  readonly rank: number;
  readonly also: Name | undefined;
  /** The name that followed the last time. Objects are mostly alike, so it mostly follows again. */
  next: Name | undefined;
}

const createName = (key: string, field?: Field, rank = 0, also?: Name): Name => ({
  key,
  field,
  kind: field?.kind ?? 'text',
  index: field?.index ?? -1,
  rank,
  also,
  next: undefined,
});

/** Where a reading begins: it remembers the first name of objects of one kind. */
export type Start = Name;

export const createStart = (): Start => createName('');

/** More than the rank of any name; a power of two, so that ranks of long-lived mappers stay small integers. */
const rankStep = 256;
/** An id of 0 counts only when there is no other. */
const zeroRank = 128;

/** Creates a reader; `ids` are the setting's properties for a product's id. */
export function createReader(ids: readonly string[]): Reader {
  // State of one reading. In a closure, because bundlers make top-level state slow to read.
  const best: number[] = fields.map(() => 0);
  let clock = 0;
  const found: Found = {
    item: undefined,
    event_id: undefined,
    line_items: undefined,
    products: undefined,
    items: undefined,
    product: undefined,
  };
  const finders = {
    track: createFinder('track', ids),
    video: createFinder('video', ids),
    page: createFinder('page', ids),
    product: createFinder('product', ids),
    own: createFinder('own', ids),
  };

  return (source, start, place, data, item) => {
    const find = finders[place];
    found.item = item;
    found.event_id = found.line_items = found.products = found.items = found.product = undefined;
    const now = (clock += rankStep);
    let previous = start;
    // `for in` with an own check is faster than a list of the keys.
    for (const key in source) {
      if (!hasOwn.call(source, key)) continue;
      let name = previous.next;
      if (name === undefined || name.key !== key) name = previous.next = find(key);
      previous = name;
      if (name.index < 0) continue;
      const value = (source as Record<string, unknown>)[key];
      for (let each: Name | undefined = name; each !== undefined; each = each.also) {
        const { index, kind } = each;
        let reached = now - each.rank;
        if ((best[index] as number) >= reached) continue;
        const fitted = fitValue(value, kind);
        if (clock !== now) throw new Error('A getter called the mapper.');
        if (fitted === undefined) continue;
        if (kind === 'id' && fitted === '0') {
          reached -= zeroRank;
          if ((best[index] as number) >= reached) continue;
        }
        best[index] = reached;
        if (index < itemFields && found.item === undefined) found.item = {};
        put((each.field as Field).to, fitted, data, found);
      }
    }
    if (clock !== now) throw new Error('A getter called the mapper.');
    return found;
  };
}

const { hasOwnProperty: hasOwn } = Object.prototype;

/** Finds the field of a name without regard to case and punctuation; an exact name takes precedence. */
function createFinder(place: Place, ids: readonly string[]): (key: string) => Name {
  return rememberByName((key) => {
    const loose = normalizeKey(key);
    let name: Name | undefined;
    for (const field of fields) {
      const from = sourcesOf(field, place, ids);
      const exact = from.indexOf(key) * 2;
      const rank = exact < 0 ? from.map(normalizeKey).lastIndexOf(loose) * 2 + 1 : exact;
      // A name of punctuation alone is like no other.
      if (rank === exact || (rank >= 0 && loose)) name = createName(key, field, rank, name);
    }
    return name ?? createName(key);
  });
}

/** Writes a field. Names that stand in the code are written several times as fast as a name in a variable. */
function put(to: FieldName, value: unknown, data: EventData, found: Found): void {
  const item = found.item ?? {};
  switch (to) {
    case 'product_name':
      item.product_name = value;
      break;
    case 'product_id':
      item.product_id = value;
      break;
    case 'product_category':
      item.product_category = value;
      break;
    case 'product_variant':
      item.product_variant = value;
      break;
    case 'product_variant_id':
      item.product_variant_id = value;
      break;
    case 'product_price':
      item.product_price = value;
      break;
    case 'product_quantity':
      item.product_quantity = value;
      break;
    case 'product_brand':
      item.product_brand = value;
      break;
    case 'event_id':
      found.event_id = value;
      break;
    case 'line_items':
      found.line_items = value;
      break;
    case 'products':
      found.products = value;
      break;
    case 'items':
      found.items = value;
      break;
    case 'product':
      found.product = value;
      break;
    case 'value':
      data.value = value;
      break;
    case 'currency':
      data.currency = value;
      break;
    case 'order_id':
      data.order_id = value;
      break;
    case 'coupon':
      data.coupon = value;
      break;
    case 'search_query':
      data.search_query = value;
      break;
    case 'order_quantity':
      data.order_quantity = value;
      break;
    default:
      data[to] = value;
  }
}
