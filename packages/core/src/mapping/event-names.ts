import type { StandardEvent } from '../pintrk/standard-events.js';

/**
 * Segment's and MetaRouter's built-in table: the Segment Spec's event, and Pinterest's.
 *
 * @see https://segment.com/docs/connections/destinations/catalog/pinterest-tag/
 */
export const builtInEvents = {
  'Products Searched': 'Search',
  'Product List Filtered': 'Search',
  'Product Added': 'AddToCart',
  'Order Completed': 'Checkout',
  'Video Playback Started': 'WatchVideo',
} as const satisfies Record<string, StandardEvent>;

/**
 * The rest of the e-commerce spec, to spread into `eventMapping`.
 *
 * @example createPinterestTag({ tagId, eventMapping: { ...ecommerceEvents, 'Demo Booked': 'Lead' } })
 * @see https://segment.com/docs/connections/spec/ecommerce/v2/
 */
export const ecommerceEvents = {
  'Product List Viewed': 'ViewCategory',
  'Product Category Viewed': 'ViewCategory',
  'Product Viewed': 'ViewContent',
  'Wishlist Product Added to Cart': 'AddToCart',
  'Product Added to Wishlist': 'AddToWishlist',
  'Checkout Started': 'InitiateCheckout',
  'Payment Info Entered': 'AddPaymentInfo',
  'Signed Up': 'Signup',
  'Trial Started': 'StartTrial',
  'Video Content Started': 'WatchVideo',
  'Product Video Watched': 'WatchVideo',
  'Generate Lead': 'Lead',
  'Lead Generated': 'Lead',
  'Subscription Created': 'Subscribe',
  'Live Chat Conversation Started': 'Contact',
} as const satisfies Record<string, StandardEvent>;

/**
 * The events of Google Analytics 4, to spread into `eventMapping`. `null` sends nothing: those events are
 * no conversions, and Pinterest would count them as such under the name Custom.
 *
 * @example createPinterestTag({ tagId, eventMapping: { ...ga4Events, view_cart: 'Custom' } })
 * @see https://developers.google.com/analytics/devguides/collection/ga4/reference/events
 */
export const ga4Events = {
  page_view: 'PageVisit',
  view_item: 'ViewContent',
  view_item_list: 'ViewCategory',
  search: 'Search',
  view_search_results: 'Search',
  add_to_cart: 'AddToCart',
  add_to_wishlist: 'AddToWishlist',
  begin_checkout: 'InitiateCheckout',
  add_payment_info: 'AddPaymentInfo',
  purchase: 'Checkout',
  sign_up: 'Signup',
  generate_lead: 'Lead',
  contact: 'Contact',
  subscribe: 'Subscribe',
  start_trial: 'StartTrial',
  schedule: 'Schedule',
  find_location: 'FindLocation',
  customize_product: 'CustomizeProduct',
  submit_application: 'SubmitApplication',
  video_start: 'WatchVideo',
  view_cart: null,
  remove_from_cart: null,
  select_item: null,
  select_promotion: null,
  view_promotion: null,
  add_shipping_info: null,
  refund: null,
} as const satisfies Record<string, StandardEvent | null>;
