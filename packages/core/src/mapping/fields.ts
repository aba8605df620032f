/** How a value is converted to Pinterest's type. A `list` is converted later, entry by entry. */
export type FieldKind = 'text' | 'id' | 'number' | 'currency' | 'category' | 'list';

/** A field of Pinterest, and the properties it is read from. */
export interface Field {
  /** The field's number: its row in the table. */
  readonly index: number;
  readonly kind: FieldKind;
  /** Pinterest's key, then the other properties it is read from: the first one with a value takes precedence. */
  readonly from: readonly [to: string, ...others: string[]];
}

/**
 * A row for every field: its kind, Pinterest's key, and the other properties it is read from. A product's
 * fields come first, then lists of products, then an event's fields. `read-properties.ts` writes the fields
 * by number, so a new row goes to the end.
 *
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
const table = `text product_name name item_name
id product_id item_id id
category product_category category item_category
text product_variant variant item_variant
number product_price price
number product_quantity quantity
text product_brand brand item_brand
id product_variant_id
list product
list line_items
list products
list items
id event_id eid eventID
id order_id transaction_id
number value revenue total
currency currency
text search_query query search_term
text coupon
text promo_code coupon
number order_quantity
text property
text lead_type
text video_title title`;

/** Every field. */
export const fields: readonly Field[] = table.split('\n').map((row, index) => {
  const [kind, ...from] = row.split(' ');
  return { index, kind, from } as unknown as Field;
});

/** The number of a product's id. */
const productId = 1;
/** The number of the first list, `product`: an object inside an entry of a list. A product's fields come before. */
export const firstList = 8;
/** The number of an event's first field, `event_id`: the only one that is not sent as it is read. */
export const eventIdField = 12;

/** What properties are read from: a track call, one that becomes WatchVideo, a page call, a product of a list, an entry of `line_items`. */
export type Place = 'track' | 'video' | 'page' | 'product' | 'own';

/** Properties that mean something else there: a page's own, and the title of what is no video. `coupon` is not Pinterest's name. */
const others: Partial<Record<Place, readonly string[]>> = {
  track: ['title'],
  page: ['name', 'category', 'coupon'],
};

/** The properties that a field is read from in that place; `ids` are the setting's for a product's id. */
export function sourcesOf(
  { index, from }: Field,
  place: Place,
  ids: readonly string[],
): readonly string[] {
  const isInList = place === 'product' || place === 'own';
  if (isInList && index > firstList) return [];
  // A page's own properties are often not an event's.
  const isStrict = place === 'own' || (place === 'page' && index > eventIdField);
  const all = index === productId ? [...new Set([...ids, ...from])] : from;
  return (isStrict ? [from[0]] : all).filter(
    (key) =>
      // `id` is a product's only where nothing else has an id.
      (key !== 'id' || isInList || ids.includes(key)) && !others[place]?.includes(key),
  );
}
