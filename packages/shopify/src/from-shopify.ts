import type { AnalyticsCall } from '@pinterest-tag/core';
import type { PixelEvents } from '@shopify/web-pixels-extension';
import {
  checkoutProperties,
  lineProperties,
  money,
  orderProperties,
  variantProperties,
  type ShopProperties,
} from './properties.js';

/** A customer event of Shopify, as `analytics.subscribe` gives it. */
export type ShopifyEvent = PixelEvents[keyof PixelEvents];

/** The name in the Segment Spec and the properties of each event that counts; others are left out. */
const conversions: {
  readonly [name in keyof PixelEvents]?: readonly [
    name: string,
    properties: (
      data: PixelEvents[name] extends { data: infer Data } ? Data : never,
    ) => ShopProperties,
  ];
} = {
  product_viewed: [
    'Product Viewed',
    ({ productVariant }) => ({
      ...variantProperties(productVariant),
      ...money(productVariant?.price),
    }),
  ],
  collection_viewed: [
    'Product List Viewed',
    ({ collection }) => ({
      category: collection?.title,
      products: collection?.productVariants?.map(variantProperties),
    }),
  ],
  search_submitted: ['Products Searched', ({ searchResult }) => ({ query: searchResult?.query })],
  product_added_to_cart: [
    'Product Added',
    ({ cartLine }) => ({
      ...lineProperties(cartLine),
      ...money(cartLine?.cost?.totalAmount),
    }),
  ],
  cart_viewed: [
    'Cart Viewed',
    ({ cart }) => ({
      products: cart?.lines?.map(lineProperties),
      ...money(cart?.cost?.totalAmount),
    }),
  ],
  checkout_started: ['Checkout Started', ({ checkout }) => checkoutProperties(checkout)],
  payment_info_submitted: ['Payment Info Entered', ({ checkout }) => checkoutProperties(checkout)],
  checkout_completed: ['Order Completed', ({ checkout }) => orderProperties(checkout)],
};

/**
 * Turns a customer event of Shopify into an analytics call of the Segment Spec; `undefined` for events that are no
 * conversion, such as `product_removed_from_cart` or `clicked`. Never throws, whatever it gets.
 *
 * The order id is the number at the end of Shopify's `gid`, as webhooks give it, so that a server that sends the same
 * order uses the same event id. `value` is the subtotal: Pinterest asks for it without tax and shipping.
 */
export function fromShopify(event: ShopifyEvent): AnalyticsCall | undefined {
  try {
    const { id, name } = event;
    if (name === 'page_viewed') return { type: 'page', messageId: id };
    if (!Object.prototype.hasOwnProperty.call(conversions, name)) return;
    const [specName, read] = conversions[name as keyof typeof conversions] as readonly [
      string,
      (data: unknown) => ShopProperties,
    ];
    const properties = read((event as { data?: unknown }).data ?? {});
    // An order has its own id, which the server knows, too; Shopify's event id is known to the browser alone.
    const isOrder = name === 'checkout_completed' && properties['order_id'] !== undefined;
    return { type: 'track', event: specName, properties, ...(!isOrder && { messageId: id }) };
  } catch {
    return;
  }
}
