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
  'Product Viewed': 'ViewContent',
  'Wishlist Product Added to Cart': 'AddToCart',
  'Product Added to Wishlist': 'AddToWishlist',
  'Checkout Started': 'InitiateCheckout',
  'Payment Info Entered': 'AddPaymentInfo',
  'Signed Up': 'Signup',
  'Trial Started': 'StartTrial',
  'Video Content Started': 'WatchVideo',
  'Generate Lead': 'Lead',
  'Lead Generated': 'Lead',
  'Subscription Created': 'Subscribe',
  'Live Chat Conversation Started': 'Contact',
} as const satisfies Record<string, StandardEvent>;
