/** How a value is converted to Pinterest's type. A `list` is converted later, entry by entry. */
export type FieldKind = 'text' | 'id' | 'number' | 'currency' | 'category' | 'list';

/** A field of Pinterest, and the properties it is read from. */
export interface Field {
  /** Pinterest's key. */
  readonly to: FieldName;
  readonly kind: FieldKind;
  /** The properties it is read from: the first one with a value takes precedence. */
  readonly from: readonly string[];
  /** Whether it is a product's, the event's, or left to `event-data.ts`. */
  readonly of: 'item' | 'event' | 'rest';
  /** A number of the field's own. */
  readonly index: number;
}

/** The kind of a value, and the properties it is read from besides Pinterest's key. */
type Row = readonly [kind: FieldKind, ...from: string[]];

/** A product's fields. */
const itemRows = {
  product_name: ['text', 'name', 'item_name'],
  product_id: ['id', 'item_id', 'id'],
  product_category: ['category', 'category', 'item_category'],
  product_variant: ['text', 'variant', 'item_variant'],
  product_variant_id: ['id'],
  product_price: ['number', 'price'],
  product_quantity: ['number', 'quantity'],
  product_brand: ['text', 'brand', 'item_brand'],
} as const satisfies Record<string, Row>;

/** An event's fields. A new one is a row here. */
const eventRows = {
  search_query: ['text', 'query', 'search_term'],
  order_id: ['id', 'transaction_id'],
  coupon: ['text'],
  value: ['number', 'revenue', 'total'],
  currency: ['currency'],
  order_quantity: ['number'],
  promo_code: ['text'],
  property: ['text'],
  lead_type: ['text'],
  video_title: ['text', 'title'],
} as const satisfies Record<string, Row>;

/** What is not sent as it is read. */
const restRows = {
  event_id: ['id', 'eid', 'eventID'],
  line_items: ['list'],
  products: ['list'],
  items: ['list'],
  product: ['list'],
} as const satisfies Record<string, Row>;

export type FieldName = keyof typeof itemRows | keyof typeof eventRows | keyof typeof restRows;

/**
 * Every field.
 *
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
export const fields: readonly Field[] = Object.entries({
  item: itemRows,
  event: eventRows,
  rest: restRows,
})
  .flatMap(([of, rows]) =>
    Object.entries<Row>(rows).map((row) => [of as Field['of'], ...row] as const),
  )
  .map(([of, to, [kind, ...from]], index) => ({
    to: to as FieldName,
    kind,
    from: [to, ...from],
    of,
    index,
  }));

/** How many fields are a product's; they come first. */
export const itemFields = Object.keys(itemRows).length;

/** What properties are read from: a track call, one that becomes WatchVideo, a page call, a product of a list, an entry of `line_items`. */
export type Place = 'track' | 'video' | 'page' | 'product' | 'own';

/** The properties that a field is read from in that place; `ids` are the setting's for a product's id. */
export function sourcesOf(field: Field, place: Place, ids: readonly string[]): readonly string[] {
  const { to, of } = field;
  const isInList = place === 'product' || place === 'own';
  // `product` is an object inside an entry of a list.
  if (of === 'event' ? isInList : of === 'rest' && (to === 'product') !== isInList) return [];
  if (place === 'own') return [to];
  const from = to === 'product_id' ? [...new Set([...ids, ...field.from])] : field.from;
  if (isInList) return from;
  if (place === 'page') {
    // On a page call `name` and `category` are the page's; `coupon` is not Pinterest's name.
    if (of === 'event') return to === 'coupon' ? [] : [to];
    return from.filter(
      (key) => key !== 'name' && key !== 'category' && (key !== 'id' || ids.includes(key)),
    );
  }
  // `title` is a video's, and `id` a product's only where nothing else has an id.
  return from.filter(
    (key) => (key !== 'id' || ids.includes(key)) && (key !== 'title' || place === 'video'),
  );
}
