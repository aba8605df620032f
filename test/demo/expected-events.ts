import type { Shop } from './shop-visit.js';

/** Event, data without the generated id, and what is known of the visitor. */
export type Sent = readonly [event: string, data: object, userData: object];

const annHash = '71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476';
/** The teapot as a page about it says: name and category are the page's there. */
const teapotOfPage = {
  product_id: 'TBL-202',
  product_variant: 'Spruce glaze',
  product_price: 96,
  product_brand: 'Larch & Loam',
};
const teapot = { ...teapotOfPage, product_name: 'Sunday teapot', product_category: 'Tableware' };

/** The products of a department, as the shop lists them. */
const tableware = [
  ['TBL-201', 'Loam plates, set of four', 'Tide blue', 88],
  ['TBL-202', 'Sunday teapot', 'Spruce glaze', 96],
  ['TBL-203', 'Tide carafe and cup', 'Tide blue', 64],
  ['TBL-204', 'Morning mugs, pair', 'Clay and spruce', 42],
].map(([product_id, product_name, product_variant, product_price]) => ({
  ...teapot,
  product_id,
  product_name,
  product_variant,
  product_price,
  product_quantity: 1,
}));

/** What a whole visit sends. */
export function expectedEvents(shop: Shop, order_id: string): Sent[] {
  return shop.hasDataLayer ? fromDataLayer(order_id) : fromCalls(shop, order_id);
}

function fromCalls({ loadsPages }: Shop, order_id: string): Sent[] {
  // Two teapots, ten per cent less with the coupon.
  const order = { order_id, value: 172.8, currency: 'EUR' };
  const coupon = { coupon: 'WELCOME10', promo_code: 'WELCOME10' };
  const page = (name: string): object => ({ name, page_name: name });
  const one = { line_items: [{ ...teapot, product_quantity: 1 }], order_quantity: 1 };
  const two = { line_items: [{ ...teapot, product_quantity: 2 }], order_quantity: 2 };
  const currency = 'EUR';
  const ann = { em: annHash };
  const init: Sent = ['init', {}, {}];
  const onEachPage = loadsPages ? [init] : [];
  return [
    init,
    ['PageVisit', page('Home'), {}],
    ...onEachPage,
    ['ViewCategory', { ...page('Tableware'), category: 'Tableware' }, {}],
    ['Search', { search_query: 'Tableware, Lowest price first' }, {}],
    ...onEachPage,
    ['PageVisit', { ...page('Sunday teapot'), currency, line_items: [teapotOfPage] }, {}],
    ['ViewContent', { currency, ...one }, {}],
    ['AddToWishlist', { currency, ...one }, {}],
    ['AddToCart', { value: 192, currency, ...two }, {}],
    ...onEachPage,
    ['PageVisit', page('Cart'), {}],
    ['Cart Viewed', two, {}],
    ...onEachPage,
    ['PageVisit', page('Checkout'), {}],
    ['InitiateCheckout', { ...order, ...coupon, ...two }, {}],
    ['AddPaymentInfo', order, {}],
    ...onEachPage,
    ['PageVisit', page('Thank you'), {}],
    ['Checkout', { ...order, ...coupon, ...two }, {}],
    ...onEachPage,
    ['PageVisit', page('How it is made'), {}],
    ['WatchVideo', { video_title: 'How the Tide carafe is made' }, {}],
    ...onEachPage,
    ['PageVisit', page('Room consultation'), {}],
    ['Lead', { lead_type: 'Room consultation', 'loyalty.tier': 'gold' }, {}],
    ...onEachPage,
    ['PageVisit', page('Account'), {}],
    ['Signup', {}, ann],
    ['Newsletter Joined', {}, ann],
    ...onEachPage,
    ['PageVisit', page('Search results'), loadsPages ? {} : ann],
    ['Search', { search_query: 'tide' }, ann],
  ];
}

/** GA4 knows no order id before the purchase; `view_cart` and events of the shop's own are not forwarded. */
function fromDataLayer(order_id: string): Sent[] {
  const currency = 'EUR';
  const one = { line_items: [{ ...teapot, product_quantity: 1 }], order_quantity: 1 };
  const two = { line_items: [{ ...teapot, product_quantity: 2 }], order_quantity: 2 };
  const order = { value: 172.8, currency };
  const coupon = { coupon: 'WELCOME10', promo_code: 'WELCOME10' };
  const ann = { em: annHash };
  const onEachPage: Sent[] = [
    ['init', {}, {}],
    ['PageVisit', {}, {}],
  ];
  return [
    ...onEachPage,
    ...onEachPage,
    ['ViewCategory', { line_items: tableware, order_quantity: 4 }, {}],
    ['Search', { search_query: 'Tableware, Lowest price first' }, {}],
    ...onEachPage,
    ['ViewContent', { value: 96, currency, ...one }, {}],
    ['AddToWishlist', { value: 96, currency, ...one }, {}],
    ['AddToCart', { value: 192, currency, ...two }, {}],
    ...onEachPage, // the cart
    ...onEachPage,
    ['InitiateCheckout', { ...order, ...coupon, ...two }, {}],
    ['AddPaymentInfo', order, {}],
    ...onEachPage,
    ['Checkout', { order_id, ...order, ...coupon, ...two }, {}],
    ...onEachPage,
    ['WatchVideo', { video_title: 'How the Tide carafe is made' }, {}],
    ...onEachPage,
    ['Lead', { lead_type: 'Room consultation', 'loyalty.tier': 'gold' }, {}],
    ...onEachPage,
    ['Signup', {}, ann],
    ...onEachPage,
    ['Search', { search_query: 'tide' }, ann],
  ];
}
