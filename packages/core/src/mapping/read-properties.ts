import type { EventData, LineItem } from '../pintrk/event-data.js';
import { eventIdField, fields, firstList, sourcesOf, type Field, type Place } from './fields.js';
import { fitValue } from './fit-value.js';
import { normalizeKey } from './normalize-key.js';
import { rememberByName } from './remember-by-name.js';

/** What one reading finds besides event data. */
export interface Found {
  /** The product that the properties describe. */
  item: LineItem | undefined;
  readonly event_id?: unknown;
  readonly line_items?: unknown;
  readonly products?: unknown;
  readonly items?: unknown;
  readonly product?: unknown;
}

/**
 * Reads all properties of an object in one pass: event data into `data`, a product's into `item`, a new
 * one when there is none.
 *
 * @throws When a getter calls the mapper again: the properties must then be read from a copy.
 */
export type Reader = (source: object, start: Start, data: EventData, item?: LineItem) => Found;

/** A field that a property is read for. */
interface Match extends Pick<Field, 'index' | 'kind'> {
  /** Pinterest's key. */
  readonly to: string;
  /** How good a match the name is: the lowest takes precedence. */
  readonly rank: number;
  /** Another field: the name of one may be listed in the setting `productId`, too. */
  readonly also: Match | undefined;
}

/** A property's name in one place. */
interface Name {
  readonly key: string;
  readonly match: Match | undefined;
  /** The name that followed the last time. Objects are mostly alike, so it mostly follows again. */
  next: Name | undefined;
}

/** Where a reading begins: it remembers the first name of objects of one kind. Its key is their place. */
export type Start = Name;

export const createStart = (place: Place): Start => createName(place);

const createName = (key: string, match?: Match): Name => ({ key, match, next: undefined });

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
  const finderOf = rememberByName((place) => createFinder(place as Place, ids));

  return (source, start, data, item) => {
    const found: Found = {
      item,
      event_id: undefined,
      line_items: undefined,
      products: undefined,
      items: undefined,
      product: undefined,
    };
    const now = (clock += rankStep);
    let previous = start;
    // `for in` with an own check is faster than a list of the keys.
    for (const key in source) {
      if (!hasOwn.call(source, key)) continue;
      let name = previous.next;
      if (name?.key !== key) name = previous.next = finderOf(start.key)(key);
      previous = name;
      for (let match = name.match; match !== undefined; match = match.also) {
        const { index, kind, rank } = match;
        const value = fitValue((source as Record<string, unknown>)[key], kind);
        if (value === undefined) continue;
        const reached = now - rank - (kind === 'id' && value === '0' ? zeroRank : 0);
        if ((best[index] as number) >= reached) continue;
        best[index] = reached;
        if (index < firstList) putItem((found.item ??= {}) as EventData, match, value);
        else putEvent(index > eventIdField ? data : (found as unknown as EventData), match, value);
      }
    }
    if (clock !== now) throw new Error('A getter called the mapper.');
    return found;
  };
}

/** Finds the fields of a name without regard to case and punctuation; an exact name takes precedence. */
function createFinder(place: Place, ids: readonly string[]): (key: string) => Name {
  return rememberByName((key) => {
    const loose = normalizeKey(key);
    let match: Match | undefined;
    for (const field of fields) {
      const from = sourcesOf(field, place, ids);
      const exact = from.indexOf(key) * 2;
      const rank = exact < 0 ? from.map(normalizeKey).lastIndexOf(loose) * 2 + 1 : exact;
      // A name of punctuation alone is like no other.
      if (rank === exact || (rank >= 0 && loose)) {
        const { index, kind } = field;
        match = { index, kind, to: field.from[0], rank, also: match };
      }
    }
    return createName(key, match);
  });
}

// Names that stand in the code are written several times as fast as a name in a variable, and a function
// that writes objects of one kind faster than one for all.

/** Writes a field of a product. */
function putItem(item: Record<string, unknown>, { index, to }: Match, value: unknown): void {
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
function putEvent(data: Record<string, unknown>, { index, to }: Match, value: unknown): void {
  switch (index) {
    case 13:
      data.order_id = value;
      break;
    case 14:
      data.value = value;
      break;
    case 15:
      data.currency = value;
      break;
    case 16:
      data.search_query = value;
      break;
    default:
      data[to] = value;
  }
}
