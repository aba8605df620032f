/**
 * One product of an event.
 *
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
export interface LineItem {
  product_name?: unknown;
  /** The id in the product catalogue; a string. */
  product_id?: unknown;
  product_category?: unknown;
  product_variant?: unknown;
  product_variant_id?: unknown;
  /** Price of one, in the event's currency. */
  product_price?: unknown;
  /** A whole number. */
  product_quantity?: unknown;
  product_brand?: unknown;
}

/**
 * The data of an event, under Pinterest's names. Values come from the page: what could be made to fit
 * Pinterest's types was, the rest is passed on as given. Other keys are sent along.
 *
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
export interface EventData {
  /** Total of the event, in `currency`. */
  value?: unknown;
  order_quantity?: unknown;
  /** ISO 4217, such as `EUR`. */
  currency?: unknown;
  order_id?: unknown;
  coupon?: unknown;
  promo_code?: unknown;
  property?: unknown;
  search_query?: unknown;
  video_title?: unknown;
  lead_type?: unknown;
  /** The same id given to the Conversions API lets Pinterest count the event once. */
  event_id?: unknown;
  line_items?: readonly LineItem[];
  /** A page's name, and the same under Pinterest's key for audiences. */
  name?: unknown;
  page_name?: unknown;
  /** A page's category. */
  category?: unknown;
  [custom: string]: unknown;
}
