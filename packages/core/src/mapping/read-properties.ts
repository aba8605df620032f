import type { EventData, LineItem } from '../pintrk/event-data.js';
import {
  fields,
  firstOfEvent,
  firstRest,
  sourcesOf,
  type Field,
  type FieldKind,
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
  coupon: unknown;
}

/**
 * Reads all properties of an object in one pass: event data into `data`, a product's into `item`, a new
 * one when there is none.
 *
 * @throws When a getter calls the mapper again: the properties must then be read from a copy.
 */
export type Reader = (source: object, start: Start, data: EventData, item?: LineItem) => Found;

/** A property's name in one place: the field it is for, and `also` others. */
interface Name {
  readonly key: string;
  /** The field's number; -1 for a name that no field is read from. */
  readonly index: number;
  readonly kind: FieldKind;
  /** Pinterest's key. */
  readonly to: string;
  /** How good a match the name is: the lowest takes precedence. */
  readonly rank: number;
  readonly also: Name | undefined;
  /** The name that followed the last time. Objects are mostly alike, so it mostly follows again. */
  next: Name | undefined;
}

const noField: Field = { index: -1, kind: 'text', from: [''] };

const createName = (key: string, field = noField, rank = 0, also?: Name): Name => ({
  key,
  index: field.index,
  kind: field.kind,
  to: field.from[0],
  rank,
  also,
  next: undefined,
});

/** Where a reading begins: it remembers the first name of objects of one kind. Its key is their place. */
export type Start = Name;

export const createStart = (place: Place): Start => createName(place);

/** More than the rank of any name; a power of two, so that ranks of long-lived mappers stay small integers. */
const rankStep = 256;
/** An id of 0 counts only when there is no other. */
const zeroRank = 128;

/** Creates a reader; `ids` are the setting's properties for a product's id. */
export function createReader(ids: readonly string[]): Reader {
  // State of one reading. In a closure, because bundlers make top-level state slow to read.
  const { hasOwnProperty: hasOwn } = Object.prototype;
  const best: number[] = fields.map(() => 0);
  let clock = 0;
  const found: Found = {
    item: undefined,
    event_id: undefined,
    line_items: undefined,
    products: undefined,
    items: undefined,
    product: undefined,
    coupon: undefined,
  };
  const finderOf = rememberByName((place) => createFinder(place as Place, ids));

  return (source, start, data, item) => {
    found.item = item;
    found.event_id = found.line_items = found.products = undefined;
    found.items = found.product = found.coupon = undefined;
    const now = (clock += rankStep);
    let previous = start;
    // `for in` with an own check is faster than a list of the keys.
    for (const key in source) {
      if (!hasOwn.call(source, key)) continue;
      let name = previous.next;
      if (name === undefined || name.key !== key) name = previous.next = finderOf(start.key)(key);
      previous = name;
      if (name.index < 0) continue;
      const value = (source as Record<string, unknown>)[key];
      for (let each: Name | undefined = name; each !== undefined; each = each.also) {
        const { index, kind } = each;
        let reached = now - each.rank;
        if ((best[index] as number) >= reached) continue;
        const fitted = fitValue(value, kind);
        if (fitted === undefined) continue;
        if (kind === 'id' && fitted === '0') reached -= zeroRank;
        if ((best[index] as number) >= reached) continue;
        best[index] = reached;
        if (index < firstRest)
          putItem((found.item ??= {}) as Record<string, unknown>, each, fitted);
        else putEvent(index < firstOfEvent ? (found as unknown as EventData) : data, each, fitted);
      }
    }
    if (clock !== now) throw new Error('A getter called the mapper.');
    return found;
  };
}

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

// Names that stand in the code are written several times as fast as a name in a variable.

/** Writes a field of a product. */
function putItem(item: Record<string, unknown>, { index, to }: Name, value: unknown): void {
  switch (index) {
    case 0:
      item.product_name = value;
      break;
    case 1:
      item.product_id = value;
      break;
    case 2:
      item.product_category = value;
      break;
    case 3:
      item.product_variant = value;
      break;
    case 4:
      item.product_price = value;
      break;
    case 5:
      item.product_quantity = value;
      break;
    case 6:
      item.product_brand = value;
      break;
    default:
      item[to] = value;
  }
}

/** Writes a field of an event. */
function putEvent(data: Record<string, unknown>, { index, to }: Name, value: unknown): void {
  switch (index) {
    case 14:
      data.order_id = value;
      break;
    case 15:
      data.value = value;
      break;
    case 16:
      data.currency = value;
      break;
    case 17:
      data.search_query = value;
      break;
    default:
      data[to] = value;
  }
}
