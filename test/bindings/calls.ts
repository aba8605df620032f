import type { AnalyticsCall, Consent, EventName } from '@pinterest-tag/core';

/** A call that every binding takes. */
export type BindingCall = AnalyticsCall | { readonly type: 'consent'; readonly consent: Consent };

interface Row {
  readonly call: BindingCall;
  /** Pinterest's events it becomes. */
  readonly events: readonly EventName[];
}

const mug = { sku: 'MUG-1', name: 'Mug', category: 'Kitchen', price: 12.5, quantity: 2 };
const order = { order_id: 1414, currency: 'EUR', products: [mug, { sku: 'POT-1', quantity: 1 }] };

let count = 0;
const track = (event: string, properties: object, ...events: EventName[]): Row => ({
  call: { type: 'track', event, properties, messageId: `track-${++count}` },
  events,
});
const page = (details: object, event: EventName): Row => ({
  call: { type: 'page', ...details, messageId: `page-${++count}` },
  events: [event],
});
const consent = (value: Consent): Row => ({
  call: { type: 'consent', consent: value },
  events: [],
});

/** One visit, in this order: each row of the mapping, pages, who the visitor is, and consent. */
export const calls: readonly Row[] = [
  {
    call: { type: 'identify', userId: 'user-42', traits: { email: ' Ann@Example.com ' } },
    events: [],
  },
  page({ name: 'Lamps', properties: { plan: 'pro' } }, 'PageVisit'),
  page({ name: 'Lamps', category: 'Lighting' }, 'ViewCategory'),
  page({ name: 'Mug', properties: mug }, 'PageVisit'),
  consent('granted'),

  track('Products Searched', { query: 'mug' }, 'Search'),
  track('Product List Filtered', { query: 'mug, blue' }, 'Search'),
  track('Product Added', mug, 'AddToCart'),
  track('added product', { ...mug, 'Product ID': 7, value: '30' }, 'AddToCart'),
  track('Order Completed', { ...order, revenue: 25, coupon: 'WELCOME10' }, 'Checkout'),
  track('Video Playback Started', { title: 'How it is made' }, 'WatchVideo'),

  track('Product List Viewed', { category: 'Lighting', products: [mug] }, 'ViewCategory'),
  track('Product Viewed', mug, 'ViewContent'),
  track('Wishlist Product Added to Cart', mug, 'AddToCart'),
  track('Product Added to Wishlist', mug, 'AddToWishlist'),
  track('Checkout Started', { ...order, total: 25 }, 'InitiateCheckout'),
  track('Payment Info Entered', { value: 25 }, 'AddPaymentInfo'),
  track('Signed Up', { plan: 'pro' }, 'Signup'),
  track('Trial Started', {}, 'StartTrial'),
  track('Video Content Started', { title: 'How it is made' }, 'WatchVideo'),
  track('Generate Lead', { lead_type: 'Newsletter' }, 'Lead'),
  track('Lead Generated', { lead_type: 'Newsletter' }, 'Lead'),
  track('Subscription Created', { value: 9 }, 'Subscribe'),
  track('Live Chat Conversation Started', {}, 'Contact'),

  track('Demo Booked', { loyalty: { tier: 'gold' } }, 'Lead', 'Custom'),
  track('Cart Viewed', { products: [mug] }),
  track('Quiz Finished', { event_id: 'own-id', score: 0 }, 'Quiz Finished'),

  consent('denied'),
  track('Product Viewed', mug),
  consent('granted'),
  { call: { type: 'identify', traits: { email: 'bob@example.com' } }, events: [] },
  track('Product Viewed', { sku: 'LAST' }, 'ViewContent'),
];
