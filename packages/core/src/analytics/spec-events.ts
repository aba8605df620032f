import type { Properties } from './analytics-call.js';
import type { Ga4Events } from './ga4-events.js';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/**
 * A number, or text with digits: a number as code writes it (`12.5`) or a price as shops print it
 * (`1.299,00 €`). Such text is sent as the number.
 */
export type Numeric = number | `${string}${Digit}${string}`;
/** Sent as text. */
export type Id = string | number;

/** A product of the Segment Spec, and Pinterest's own names. */
export interface SpecProduct {
  /** The id in the product catalogue, unless there is a `sku`. */
  product_id: Id;
  /** The id in the product catalogue; the setting `productId` changes which one is. */
  sku: Id;
  name: string;
  category: string;
  brand: string;
  variant: string;
  /** Price of one, in the event's currency. */
  price: Numeric;
  quantity: Numeric;
  coupon: string;
  position: Numeric;
  url: string;
  image_url: string;
  product_name: string;
  product_category: string;
  product_variant: string;
  product_variant_id: Id;
  product_price: Numeric;
  product_quantity: Numeric;
  product_brand: string;
}

/** What every event may say. */
export interface SpecProperties {
  /** Total of the event, in `currency`. */
  value: Numeric;
  /** ISO 4217, such as `EUR`. */
  currency: string;
  coupon: string;
  promo_code: string;
  order_quantity: Numeric;
  property: string;
  lead_type: string;
  products: readonly Open<SpecProduct>[];
  search_query: string;
  video_title: string;
  /** The same id given to the Conversions API lets Pinterest count the event once. */
  event_id: string;
}

/** A product at the top level: what the event is about. */
export interface SpecProductProperties extends SpecProperties, SpecProduct {
  cart_id: Id;
  wishlist_id: Id;
  wishlist_name: string;
}

/** Several products, in the order shown. */
export interface SpecProductsProperties extends SpecProperties {
  cart_id: Id;
  list_id: Id;
  category: string;
}

/** An order, or a cart on its way to be one. */
export interface SpecOrderProperties extends SpecProperties {
  order_id: Id;
  checkout_id: Id;
  affiliation: string;
  /** What counts as `value` when that is absent, then `total`. */
  revenue: Numeric;
  total: Numeric;
  subtotal: Numeric;
  shipping: Numeric;
  tax: Numeric;
  discount: Numeric;
}

/** A step of the checkout. */
export interface SpecCheckoutProperties extends SpecProperties {
  checkout_id: Id;
  order_id: Id;
  step: Numeric;
  shipping_method: string;
  payment_method: string;
}

/** What was searched for. */
export interface SpecSearchProperties extends SpecProperties {
  query: string;
}

/** A list with its filters. */
export interface SpecFilterProperties extends SpecProductsProperties {
  query: string;
  filters: readonly { readonly type?: string; readonly value?: unknown }[];
  sorts: readonly { readonly type?: string; readonly value?: unknown }[];
}

/** A video. */
export interface SpecVideoProperties extends SpecProperties {
  session_id: Id;
  content_asset_id: Id;
  title: string;
  description: string;
  /** Seconds. */
  position: Numeric;
  /** Seconds. */
  total_length: Numeric;
  livestream: boolean;
}

/**
 * The events of the Segment Spec and what their properties hold; all of them are optional, and others
 * may stand beside them. Declare your own here to have them checked, too:
 *
 * @example
 * declare module '@pinterest-tag/core' {
 *   interface SpecEvents { 'Demo Booked': { plan: 'basic' | 'pro' } }
 * }
 * @see https://segment.com/docs/connections/spec/ecommerce/v2/
 * @see https://segment.com/docs/connections/spec/video/
 */
export interface SpecEvents {
  'Products Searched': SpecSearchProperties;
  'Product List Viewed': SpecProductsProperties;
  'Product List Filtered': SpecFilterProperties;
  'Product Clicked': SpecProductProperties;
  'Product Viewed': SpecProductProperties;
  'Product Added': SpecProductProperties;
  'Product Removed': SpecProductProperties;
  'Cart Viewed': SpecProductsProperties;
  'Checkout Started': SpecOrderProperties;
  'Checkout Step Viewed': SpecCheckoutProperties;
  'Checkout Step Completed': SpecCheckoutProperties;
  'Payment Info Entered': SpecCheckoutProperties;
  'Order Updated': SpecOrderProperties;
  'Order Completed': SpecOrderProperties;
  'Order Refunded': SpecOrderProperties;
  'Order Cancelled': SpecOrderProperties;
  'Product Added to Wishlist': SpecProductProperties;
  'Product Removed from Wishlist': SpecProductProperties;
  'Wishlist Product Added to Cart': SpecProductProperties;
  'Video Playback Started': SpecVideoProperties;
  'Video Content Started': SpecVideoProperties;
  'Signed Up': SpecProperties;
  'Trial Started': SpecProperties;
  'Generate Lead': SpecProperties;
  'Lead Generated': SpecProperties;
  'Subscription Created': SpecProperties;
  'Live Chat Conversation Started': SpecProperties;
}

/** All of it may be left out, and more may be passed. */
export type Open<Shape> = Known<Shape> | (Known<Shape> & Record<string, unknown>);
type Known<Shape> = { readonly [name in keyof Shape]?: Shape[name] | null | undefined };

/** An event of the Segment Spec or of GA4, or any name of one's own. */
export type SpecEventName = keyof SpecEvents | keyof Ga4Events | (string & Record<never, never>);

/** What an event's properties may be: those the Segment Spec names are checked, others are free. */
export type PropertiesOf<Event extends string> = Event extends keyof SpecEvents
  ? Open<SpecEvents[Event]>
  : Event extends keyof Ga4Events
    ? Open<Ga4Events[Event]>
    : Properties;
