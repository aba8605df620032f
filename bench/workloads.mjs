// Messages for the mapping benchmark: one per kind, and a fixed mix of 100. Measured with these: Segment 605 times slower than hand-written pintrk calls on the mix, RudderStack 723, walkerOS 555.
const product = (i) => ({
  product_id: `507f1f77bcf86cd7994390${i}`,
  sku: `45790-${i}`,
  name: `Monopoly: ${i}rd Edition`,
  price: 19 + i,
  quantity: 1 + (i % 3),
  category: 'Games',
  brand: 'Hasbro',
  variant: '200 pieces',
  position: i,
  url: `https://www.example.com/product/path-${i}`,
  image_url: `https://www.example.com/product/${i}.jpg`,
});
let n = 0;
const base = (o) => ({
  messageId: `ajs-next-1700000000000-${(n++).toString(16).padStart(8, '0')}`,
  timestamp: '2026-01-02T03:04:05.678Z',
  anonymousId: '5f1d9b0e-6f1c-4d0e-9b0e-1d9b0e6f1c4d',
  context: {
    page: {
      path: '/games/board',
      referrer: '',
      search: '',
      title: 'Board games',
      url: 'https://shop.example/games/board',
    },
    userAgent: 'Mozilla/5.0',
    locale: 'en-US',
    library: { name: 'analytics.js', version: 'next-1.84.3' },
    traits: {},
  },
  integrations: {},
  ...o,
});
const order = (k) =>
  base({
    type: 'track',
    event: 'Order Completed',
    properties: {
      checkout_id: 'fksdjfsdjfisjf9sdfjsd9f',
      order_id: '50314b8e9bcf000000000000',
      affiliation: 'Store',
      total: 27.5,
      subtotal: 22.5,
      revenue: 25,
      value: 27.5,
      shipping: 3,
      tax: 2,
      discount: 2.5,
      coupon: 'hasbros',
      currency: 'USD',
      products: Array.from({ length: k }, (_, i) => product(i)),
    },
  });
export const workloads = {
  'page (category)': base({
    type: 'page',
    name: 'Board games',
    category: 'Games',
    properties: {
      path: '/games/board',
      referrer: '',
      search: '',
      title: 'Board games',
      url: 'https://shop.example/games/board',
      name: 'Board games',
      category: 'Games',
    },
  }),
  'Products Searched': base({
    type: 'track',
    event: 'Products Searched',
    properties: { query: 'blue roses' },
  }),
  'Product Added (10 props)': base({
    type: 'track',
    event: 'Product Added',
    properties: {
      cart_id: 'skdjsidjsdkdj29j',
      product_id: '507f1f77bcf86cd799439011',
      sku: 'G-32',
      category: 'Games',
      name: 'Monopoly: 3rd Edition',
      brand: 'Hasbro',
      variant: '200 pieces',
      price: 18.99,
      quantity: 1,
      coupon: 'MAYDEALS',
    },
  }),
  'Order Completed (1 product)': order(1),
  'Order Completed (10 products)': order(10),
  'Order Completed (100 products)': order(100),
  'unmapped event': base({
    type: 'track',
    event: 'Article Bookmarked',
    properties: {
      title: 'How to Create a Tracking Plan',
      course: 'Intro to Analytics',
      author: 'Dr. Anna Lytics',
    },
  }),
};
// 100 events: 50 page, 20 unmapped, 12 searches, 13 adds, 4 orders of 1, 1 order of 10; fixed order
const w = workloads;
const pool = [
  ...Array(50).fill(w['page (category)']),
  ...Array(20).fill(w['unmapped event']),
  ...Array(12).fill(w['Products Searched']),
  ...Array(13).fill(w['Product Added (10 props)']),
  ...Array(4).fill(w['Order Completed (1 product)']),
  w['Order Completed (10 products)'],
];
let seed = 42;
const rnd = () => (seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32;
for (let i = pool.length - 1; i > 0; i--) {
  const j = Math.floor(rnd() * (i + 1));
  [pool[i], pool[j]] = [pool[j], pool[i]];
}
export const mix = pool;
