/** How a value is converted to Pinterest's type. A `list` is converted later, entry by entry. */
export type FieldKind = 'text' | 'id' | 'number' | 'currency' | 'category' | 'list';

/** A field of Pinterest, and the properties it is read from. */
export interface Field {
  /** Pinterest's key. */
  readonly to: string;
  readonly kind: FieldKind;
  /** The properties it is read from: the first one with a value takes precedence. */
  readonly from: readonly string[];
  /** Where the value goes: the event data, its line item, or what is left to `event-data.ts`. */
  readonly target: Target;
  /** A number of the field's own. */
  readonly index: number;
}

export type Target = 'data' | 'item' | 'rest';

/** Rows of `kind, Pinterest's key, other properties it is read from`; a value under Pinterest's key takes precedence. */
const rows: Record<Target, readonly `${FieldKind} ${string}`[]> = {
  item: [
    'text product_name name item_name',
    'id product_id item_id id',
    'category product_category category item_category',
    'text product_variant variant item_variant',
    'id product_variant_id',
    'number product_price price',
    'number product_quantity quantity',
    'text product_brand brand item_brand',
  ],
  data: [
    'text search_query query search_term',
    'id order_id transaction_id',
    'text coupon',
    'number value revenue total',
    'currency currency',
    'number order_quantity',
    'text promo_code',
    'text property',
    'text lead_type',
    'text video_title title',
  ],
  rest: [
    'id event_id eid eventID',
    'list line_items',
    'list products',
    'list items',
    'list product',
  ],
};

/**
 * Every field, as a table. A new field is one row.
 *
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
export const fields: readonly Field[] = (Object.keys(rows) as Target[])
  .flatMap((target) => rows[target].map((row) => ({ target, words: row.split(' ') })))
  .map(({ target, words: [kind, to = '', ...others] }, index) => ({
    to,
    kind: kind as FieldKind,
    from: [to, ...others],
    target,
    index,
  }));

/** What properties are read from: a track call, one that becomes WatchVideo, a page call, a product of a list, an entry of `line_items`. */
export type Place = 'track' | 'video' | 'page' | 'product' | 'own';

/** The properties that a field is read from in that place; `ids` are the setting's for a product's id. */
export function sourcesOf(field: Field, place: Place, ids: readonly string[]): readonly string[] {
  const { to, target } = field;
  const isInList = place === 'product' || place === 'own';
  // `product` is an object inside an entry of a list.
  if (target === 'data' ? isInList : target === 'rest' && (to === 'product') !== isInList)
    return [];
  if (place === 'own') return [to];
  const from = to === 'product_id' ? [...new Set([...ids, ...field.from])] : field.from;
  if (isInList) return from;
  if (place === 'page') {
    // On a page call `name` and `category` are the page's; `coupon` is not Pinterest's name.
    if (target === 'data') return to === 'coupon' ? [] : [to];
    return from.filter(
      (key) => key !== 'name' && key !== 'category' && (key !== 'id' || ids.includes(key)),
    );
  }
  // `title` is a video's, and `id` a product's only where nothing else has an id.
  return from.filter(
    (key) => (key !== 'id' || ids.includes(key)) && (key !== 'title' || place === 'video'),
  );
}
