import type { Id, Numeric, Open, SpecProduct, SpecProperties } from './spec-events.js';

/** An item of Google Analytics 4. */
export interface Ga4Item extends Pick<SpecProduct, 'coupon' | 'price' | 'quantity'> {
  item_id: Id;
  item_name: string;
  item_brand: string;
  item_category: string;
  item_variant: string;
  affiliation: string;
  discount: Numeric;
  index: Numeric;
  item_list_id: Id;
  item_list_name: string;
}

/** The parameters of a GA4 event with items. */
export interface Ga4Parameters extends SpecProperties {
  items: readonly Open<Ga4Item>[];
  item_list_id: Id;
  item_list_name: string;
}

/** The parameters of GA4's `purchase` and `refund`. */
export interface Ga4Purchase extends Ga4Parameters {
  /** The order's id. */
  transaction_id: Id;
  affiliation: string;
  shipping: Numeric;
  tax: Numeric;
}

/** The parameters of GA4's searches. */
export interface Ga4Search extends SpecProperties {
  search_term: string;
}

/**
 * The events of Google Analytics 4 in `ga4Events`, and their parameters.
 *
 * @see https://developers.google.com/analytics/devguides/collection/ga4/reference/events
 */
export interface Ga4Events {
  page_view: SpecProperties;
  view_item: Ga4Parameters;
  view_item_list: Ga4Parameters;
  search: Ga4Search;
  view_search_results: Ga4Search;
  add_to_cart: Ga4Parameters;
  add_to_wishlist: Ga4Parameters;
  begin_checkout: Ga4Parameters;
  add_payment_info: Ga4Parameters;
  purchase: Ga4Purchase;
  sign_up: SpecProperties;
  generate_lead: SpecProperties;
  contact: SpecProperties;
  subscribe: SpecProperties;
  start_trial: SpecProperties;
  schedule: SpecProperties;
  find_location: SpecProperties;
  customize_product: SpecProperties;
  submit_application: SpecProperties;
  video_start: SpecProperties;
  view_cart: Ga4Parameters;
  remove_from_cart: Ga4Parameters;
  select_item: Ga4Parameters;
  select_promotion: Ga4Parameters;
  view_promotion: Ga4Parameters;
  add_shipping_info: Ga4Parameters;
  refund: Ga4Purchase;
}
