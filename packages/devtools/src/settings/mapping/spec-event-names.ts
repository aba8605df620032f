import type { SpecEvents } from '@pinterest-tag/core';

/**
 * The names of the Segment Spec's events, as core types them.
 *
 * @see https://segment.com/docs/connections/spec/ecommerce/v2/
 * @see https://segment.com/docs/connections/spec/video/
 */
export const specEventNames = [
  'Products Searched',
  'Product List Viewed',
  'Product List Filtered',
  'Product Clicked',
  'Product Viewed',
  'Product Added',
  'Product Removed',
  'Cart Viewed',
  'Checkout Started',
  'Checkout Step Viewed',
  'Checkout Step Completed',
  'Payment Info Entered',
  'Order Updated',
  'Order Completed',
  'Order Refunded',
  'Order Cancelled',
  'Product Added to Wishlist',
  'Product Removed from Wishlist',
  'Wishlist Product Added to Cart',
  'Video Playback Started',
  'Video Content Started',
  'Signed Up',
  'Trial Started',
  'Generate Lead',
  'Lead Generated',
  'Subscription Created',
  'Live Chat Conversation Started',
] as const satisfies readonly (keyof SpecEvents)[];
