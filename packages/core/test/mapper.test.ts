import { expect } from '@open-wc/testing';
import {
  createMapper,
  ecommerceEvents,
  mapCall,
  type AnalyticsCall,
  type EventData,
  type MappingSettings,
  type PinterestCommand,
} from '../src/index.js';

type Row = [title: string, call: unknown, expected: PinterestCommand[], settings?: MappingSettings];

const track = (event: unknown, properties?: unknown, messageId?: string): unknown => ({
  type: 'track',
  event,
  properties,
  messageId,
});
const page = (call: object): unknown => ({ type: 'page', ...call });
const identify = (call: object): unknown => ({ type: 'identify', ...call });

/** One event with the generated id, as most rows give. */
const sent = (event: string, data: EventData = {}): PinterestCommand[] => [
  ['track', event, { ...data, event_id: 'id' }],
];
const lamp = { sku: 'L-1', name: 'Lamp', category: 'Lighting', brand: 'Loam', variant: 'oak' };
const lampItem = {
  product_id: 'L-1',
  product_name: 'Lamp',
  product_category: 'Lighting',
  product_brand: 'Loam',
  product_variant: 'oak',
};

const eventNames: Row[] = [
  [
    'user: another case is the same event',
    track('Demo Booked'),
    sent('Lead'),
    { eventMapping: { 'Demo Booked': [' Lead ', 'Lead'] } },
  ],
  ['user: a blank name maps nothing', track(' '), [], { eventMapping: { '': 'Lead' } }],
  ['user: a hyphen is no blank name', track('-'), sent('-'), { eventMapping: { _: 'Lead' } }],
  ['no settings', track('Order Completed'), sent('Checkout'), null as never],

  ['Products Searched', track('Products Searched'), sent('Search')],
  ['Product List Filtered', track('Product List Filtered'), sent('Search')],
  ['Product Added', track('Product Added'), sent('AddToCart')],
  ['Order Completed', track('Order Completed'), sent('Checkout')],
  ['Video Playback Started', track('Video Playback Started'), sent('WatchVideo')],
  ['page without category', page({}), sent('PageVisit')],
  ['page with category', page({ category: 'C' }), sent('ViewCategory', { category: 'C' })],
  ['other case and separators', track('ORDER-completed'), sent('Checkout')],
  ['blanks around', track('  Order  Completed '), sent('Checkout')],
  ['old reversed order', track('Added Product'), sent('AddToCart')],
  ['old reversed order of three words', track('started_video_playback'), sent('WatchVideo')],
  [
    'the whole name must match',
    track('Added Product to Wishlist'),
    sent('Added Product to Wishlist'),
  ],
  ['partner-defined', track('Article Bookmarked'), sent('Article Bookmarked')],
  [
    'user: one event',
    track('Demo Booked'),
    sent('Lead'),
    { eventMapping: { 'Demo Booked': 'Lead' } },
  ],
  [
    'user: several events',
    track('Demo Booked'),
    [...sent('Lead'), ...sent('Custom')],
    { eventMapping: { 'Demo Booked': ['Lead', 'Custom'] } },
  ],
  [
    'user: the same event twice is once',
    track('Demo Booked'),
    sent('Lead'),
    { eventMapping: { 'Demo Booked': ['Lead', 'Lead'] } },
  ],
  ['user: null drops', track('Demo Booked'), [], { eventMapping: { 'Demo Booked': null } }],
  [
    'user: any name',
    track('Demo Booked'),
    sent('Booked!'),
    { eventMapping: { 'Demo Booked': 'Booked!' } },
  ],
  [
    'user: loosely',
    track('demo_booked'),
    sent('Lead'),
    { eventMapping: { 'Demo-Booked': 'Lead' } },
  ],
  [
    'user: the exact spelling takes precedence',
    track('demo_booked'),
    sent('Lead'),
    { eventMapping: { 'Demo Booked': 'Custom', demo_booked: 'Lead' } },
  ],
  [
    'user before built-in',
    track('Order Completed'),
    sent('Custom'),
    { eventMapping: { 'order completed': 'Custom' } },
  ],
  [
    'user: not in reversed order',
    track('Booked Demo'),
    sent('Booked Demo'),
    { eventMapping: { 'Demo Booked': 'Lead' } },
  ],
  ['unmapped: custom', track('Quiz Finished'), sent('Custom'), { unmapped: 'custom' }],
  ['unmapped: drop', track('Quiz Finished'), [], { unmapped: 'drop' }],
  ["unmapped: Pinterest's own name is none", track('Lead'), sent('Lead'), { unmapped: 'drop' }],
  ['no name', track(undefined), []],
  ['empty name', track(' '), []],
  ['a number for a name', track(5), []],
  ['a symbol for a name', track(Symbol('x')), []],
  ['unknown call', { type: 'group' }, []],
  ['no call', null, []],
  ...Object.entries(ecommerceEvents).map(([event, name]): Row => [
    `ecommerceEvents: ${event}`,
    track(event),
    sent(name),
    { eventMapping: ecommerceEvents },
  ]),
];

const eventData: Row[] = [
  ['infinity falls through', track('X', { value: Infinity, revenue: 5 }), sent('X', { value: 5 })],
  [
    'half a cent',
    track('Product Added', { sku: 's', price: 1.005 }),
    sent('AddToCart', { value: 1.01, line_items: [{ product_id: 's', product_price: 1.005 }] }),
  ],
  [
    'an empty line_items gives way to products',
    track('X', { line_items: [], products: [{ sku: 's' }] }),
    sent('X', { line_items: [{ product_id: 's' }] }),
  ],
  [
    'line_items of any spelling',
    track('X', { lineItems: [{ productId: 5, 'Product Price': '2' }] }),
    sent('X', { line_items: [{ product_id: '5', product_price: 2 }] }),
  ],
  [
    'product_id passes through after those of the setting',
    track('X', { products: [{ product_id: 7 }] }),
    sent('X', { line_items: [{ product_id: '7' }] }),
    { productId: ['gtin'] },
  ],

  ['query', track('Products Searched', { query: 'mug' }), sent('Search', { search_query: 'mug' })],
  ['order_id', track('X', { order_id: 'A-1' }), sent('X', { order_id: 'A-1' })],
  ['coupon', track('X', { coupon: 'MAY' }), sent('X', { coupon: 'MAY', promo_code: 'MAY' })],
  [
    'promo_code beside a coupon',
    track('X', { coupon: 'MAY', promo_code: 'JUNE' }),
    sent('X', { coupon: 'MAY', promo_code: 'JUNE' }),
  ],
  ['value', track('X', { value: 5, revenue: 4, total: 3 }), sent('X', { value: 5 })],
  ['revenue without value', track('X', { total: 3, revenue: 4 }), sent('X', { value: 4 })],
  ['total without either', track('X', { total: 3 }), sent('X', { value: 3 })],
  ['an empty value is none', track('X', { value: '', revenue: 4 }), sent('X', { value: 4 })],
  ['currency', track('X', { currency: 'eur' }), sent('X', { currency: 'EUR' })],
  [
    'currency of the settings',
    track('X', { value: 1 }),
    sent('X', { value: 1, currency: 'USD' }),
    { currency: 'usd' },
  ],
  ['no currency without a value', track('X', {}), sent('X'), { currency: 'USD' }],
  [
    'title of a video',
    track('Video Playback Started', { title: 'Film' }),
    sent('WatchVideo', { video_title: 'Film' }),
  ],
  ['title of anything else', track('X', { title: 'Film' }), sent('X')],
  [
    'products[].name, sku, category, variant, price, quantity, brand',
    track('X', { products: [{ ...lamp, price: 2, quantity: 3 }] }),
    sent('X', {
      line_items: [{ ...lampItem, product_price: 2, product_quantity: 3 }],
      order_quantity: 3,
    }),
  ],
  [
    'products[].product_id without sku',
    track('X', { products: [{ product_id: 'p', sku: '' }] }),
    sent('X', { line_items: [{ product_id: 'p' }] }),
  ],
  [
    'productId: another order',
    track('X', { products: [{ product_id: 'p', sku: 's' }] }),
    sent('X', { line_items: [{ product_id: 'p' }] }),
    { productId: ['product_id', 'sku'] },
  ],
  [
    'productId: a property that Pinterest has a key for, too',
    track('X', {
      products: [
        { product_variant_id: 7, product_id: 'p', variant: 'blue' },
        { variant: 'red', product_variant: 'Red' },
      ],
    }),
    sent('X', {
      line_items: [
        { product_id: '7', product_variant_id: '7', product_variant: 'blue' },
        { product_id: 'red', product_variant: 'Red' },
      ],
    }),
    { productId: ['product_variant_id', 'variant'] },
  ],
  [
    'keys in any case and separators',
    track('X', { 'Order ID': 'A', COUPON: 'C' }),
    sent('X', { order_id: 'A', coupon: 'C', promo_code: 'C' }),
  ],
  [
    'keys of products, too',
    track('X', { Products: [{ 'Product-ID': 'p', NAME: 'n' }] }),
    sent('X', { line_items: [{ product_id: 'p', product_name: 'n' }] }),
  ],
  [
    'the exact key takes precedence',
    track('X', { orderId: 'loose', order_id: 'exact' }),
    sent('X', { order_id: 'exact' }),
  ],
  [
    'undefined, null, empty and NaN are left out',
    track('X', { order_id: undefined, coupon: null, query: '', value: NaN }),
    sent('X'),
  ],
  [
    '0 and false are kept',
    track('X', { value: 0, coupon: false }),
    sent('X', { value: 0, coupon: false, promo_code: false }),
  ],
  [
    "Pinterest's own keys",
    track('X', {
      promo_code: 'P',
      property: 'Shop',
      search_query: 'q',
      video_title: 't',
      lead_type: 'l',
      order_quantity: 2,
      currency: 'EUR',
      value: 1,
      order_id: 'o',
    }),
    sent('X', {
      promo_code: 'P',
      property: 'Shop',
      search_query: 'q',
      video_title: 't',
      lead_type: 'l',
      order_quantity: 2,
      currency: 'EUR',
      value: 1,
      order_id: 'o',
    }),
  ],
  [
    "Pinterest's name takes precedence",
    track('X', { query: 'segment', search_query: 'pinterest' }),
    sent('X', { search_query: 'pinterest' }),
  ],
  [
    "Pinterest's name takes precedence in a product",
    track('X', { products: [{ name: 'segment', product_name: 'pinterest' }] }),
    sent('X', { line_items: [{ product_name: 'pinterest' }] }),
  ],
  [
    'line_items of the page: kept whole, values made to fit',
    track('X', {
      line_items: [{ product_id: 7, product_price: '1.5', extra: 'e' }, true],
      products: [{ sku: 'no' }],
    }),
    sent('X', { line_items: [{ product_id: '7', product_price: 1.5, extra: 'e' } as never] }),
  ],
  [
    'numeric strings become numbers',
    track('X', {
      value: '12.50',
      order_quantity: '2',
      products: [{ sku: 's', price: '6.25', quantity: '2' }],
    }),
    sent('X', {
      value: 12.5,
      order_quantity: 2,
      line_items: [{ product_id: 's', product_price: 6.25, product_quantity: 2 }],
    }),
  ],
  [
    'what is not numeric is sent as given',
    track('X', { value: 'free' }),
    sent('X', { value: 'free' }),
  ],
  [
    'text as long as a page is not searched for a price',
    track('X', { value: '1.'.repeat(100_000) }),
    sent('X', { value: '1.'.repeat(100_000) }),
  ],
  ['infinity is left out', track('X', { value: Infinity }), sent('X')],
  [
    'ids become strings',
    track('X', { order_id: 7, products: [{ product_id: 8 }] }),
    sent('X', { order_id: '7', line_items: [{ product_id: '8' }] }),
  ],
  [
    'BigInt',
    track('X', { order_id: 7n, value: 8n, coupon: 9n }),
    sent('X', { order_id: '7', value: 8, coupon: '9', promo_code: '9' }),
  ],
  [
    'one product from the top level',
    track('Product Added', { ...lamp, value: 1 }),
    sent('AddToCart', { value: 1, line_items: [lampItem] }),
  ],
  [
    'about a product without an id',
    track('Product Viewed', { name: 'Lamp' }),
    sent('ViewContent', { line_items: [{ product_name: 'Lamp' }] }),
    { eventMapping: ecommerceEvents },
  ],
  [
    'an id makes it about a product',
    track('Quiz Finished', { product_id: 'p' }),
    sent('Quiz Finished', { line_items: [{ product_id: 'p' }] }),
  ],
  [
    'a name alone does not',
    track('User Signed Up', { name: 'Ann', category: 'new' }),
    sent('User Signed Up'),
  ],
  [
    'an empty list of products gives no key',
    track('Product Added', { products: [], sku: 's', value: 1 }),
    sent('AddToCart', { value: 1 }),
  ],
  [
    'bad products are skipped',
    track('X', { products: [null, true, ' ', 'NaN', [1], { sku: 's' }, {}] }),
    sent('X', { line_items: [{ product_id: 's' }] }),
  ],
  ['products that is no list', track('X', { products: 'mug' }), sent('X')],
  ['products that is null', track('X', { products: null }), sent('X')],
  [
    'products that is one object without a product',
    track('Product Added', { products: { colour: 'blue' } }),
    sent('AddToCart'),
  ],
  [
    'AddToCart: price x quantity',
    track('Product Added', { sku: 's', price: 1.1, quantity: 3 }),
    sent('AddToCart', {
      value: 3.3,
      order_quantity: 3,
      line_items: [{ product_id: 's', product_price: 1.1, product_quantity: 3 }],
    }),
  ],
  [
    'AddToCart: price alone',
    track('Product Added', { sku: 's', price: 1.1 }),
    sent('AddToCart', {
      value: 1.1,
      currency: 'EUR',
      line_items: [{ product_id: 's', product_price: 1.1 }],
    }),
    { currency: 'EUR' },
  ],
  [
    'AddToCart: a currency without cents',
    track('Product Added', { sku: 's', price: 99.6, currency: 'JPY' }),
    sent('AddToCart', {
      value: 100,
      currency: 'JPY',
      line_items: [{ product_id: 's', product_price: 99.6 }],
    }),
  ],
  [
    'AddToCart: a currency with mils',
    track('Product Added', { sku: 's', price: 0.1234 }),
    sent('AddToCart', {
      value: 0.123,
      currency: 'KWD',
      line_items: [{ product_id: 's', product_price: 0.1234 }],
    }),
    { currency: 'KWD' },
  ],
  [
    'AddToCart: two products have no derived value',
    track('Product Added', { products: [{ price: 1 }, { price: 2 }] }),
    sent('AddToCart', { line_items: [{ product_price: 1 }, { product_price: 2 }] }),
  ],
  [
    'order_quantity is the sum',
    track('X', {
      products: [
        { sku: 'a', quantity: 2 },
        { sku: 'b', quantity: '3' },
      ],
    }),
    sent('X', {
      order_quantity: 5,
      line_items: [
        { product_id: 'a', product_quantity: 2 },
        { product_id: 'b', product_quantity: 3 },
      ],
    }),
  ],
  [
    'order_quantity needs every quantity',
    track('X', { products: [{ sku: 'a', quantity: 2 }, { sku: 'b' }] }),
    sent('X', { line_items: [{ product_id: 'a', product_quantity: 2 }, { product_id: 'b' }] }),
  ],
  ['properties that are no object', track('X', 'text'), sent('X')],
  ['properties that are a list', track('X', [1]), sent('X')],
];

const eventIds: Row[] = [
  [
    'eid before eventID',
    track('X', { eventID: 'b', eid: 'a' }),
    [['track', 'X', { event_id: 'a' }]],
  ],
  [
    'the exact spelling first',
    track('X', { 'Event ID': 'loose', eventID: 'exact' }),
    [['track', 'X', { event_id: 'exact' }]],
  ],
  [
    'as a custom property a string too',
    track('X', { event_id: 5 }),
    [['track', 'X', { event_id: '5' }]],
    { customProperties: ['event_id'] },
  ],

  ['the generated id', track('X'), [['track', 'X', { event_id: 'id' }]]],
  ['messageId before it', track('X', {}, 'm'), [['track', 'X', { event_id: 'm' }]]],
  ['event_id before both', track('X', { event_id: 'e' }, 'm'), [['track', 'X', { event_id: 'e' }]]],
  ['eid', track('X', { eid: 'e' }), [['track', 'X', { event_id: 'e' }]]],
  ['eventID', track('X', { eventID: 5 }), [['track', 'X', { event_id: '5' }]]],
  ['off: no generated one', track('X', {}, 'm'), [['track', 'X', {}]], { eventId: false }],
  [
    'off: the given one stays',
    track('X', { event_id: 'e' }),
    [['track', 'X', { event_id: 'e' }]],
    { eventId: false },
  ],
];

const pages: Row[] = [
  [
    'name and category',
    page({ name: 'Lamps', category: 'Lighting' }),
    sent('ViewCategory', { name: 'Lamps', page_name: 'Lamps', category: 'Lighting' }),
  ],
  ['an empty name is left out', page({ name: '' }), sent('PageVisit')],
  [
    'the id of its product',
    page({ name: 'Lamp', properties: { sku: 'L-1', name: 'N', category: 'C', price: 2 } }),
    sent('PageVisit', {
      name: 'Lamp',
      page_name: 'Lamp',
      line_items: [{ product_id: 'L-1', product_price: 2 }],
    }),
  ],
  [
    'its products',
    page({ properties: { products: [lamp] } }),
    sent('PageVisit', { line_items: [lampItem] }),
  ],
  [
    "Pinterest's own keys",
    page({ properties: { property: 'Shop', value: '2', currency: 'eur' } }),
    sent('PageVisit', { property: 'Shop', value: 2, currency: 'EUR' }),
  ],
  [
    'what analytics.js adds is not sent',
    page({
      properties: { path: '/', referrer: '', search: '?q=1', title: 'T', url: 'u', total: 3 },
    }),
    sent('PageVisit'),
  ],
  [
    'custom properties',
    page({ properties: { Plan: 'pro' } }),
    sent('PageVisit', { plan: 'pro' }),
    { customProperties: ['plan'] },
  ],
  ['messageId', page({ messageId: 'm' }), [['track', 'PageVisit', { event_id: 'm' }]]],
];

const customProperties: Row[] = [
  [
    'one',
    track('X', { plan: 'pro', other: 1 }),
    sent('X', { plan: 'pro' }),
    { customProperties: ['plan'] },
  ],
  [
    'any case; the name as the user wrote it',
    track('X', { PLAN: 'pro' }),
    sent('X', { Plan: 'pro' }),
    { customProperties: ['Plan'] },
  ],
  [
    'nested',
    track('X', { myObject: { myProperty: 7 } }),
    sent('X', { 'myObject.myProperty': 7 }),
    { customProperties: ['myObject.myProperty'] },
  ],
  [
    'nested in any case',
    track('X', { MYOBJECT: { my_property: 7 } }),
    sent('X', { 'myObject.myProperty': 7 }),
    { customProperties: ['myObject.myProperty'] },
  ],
  [
    'a key that holds the dots',
    track('X', { 'a.b': 1 }),
    sent('X', { 'a.b': 1 }),
    { customProperties: ['a.b'] },
  ],
  [
    'a key that holds some of the dots',
    track('X', { 'a.b': { c: 1 } }),
    sent('X', { 'a.b.c': 1 }),
    { customProperties: ['a.b.c'] },
  ],
  [
    'objects and lists as they are',
    track('X', { tags: ['a'], deep: { b: [1, { c: null }] } }),
    sent('X', { tags: ['a'], deep: { b: [1, { c: null }] } }),
    { customProperties: ['tags', 'deep'] },
  ],
  [
    'replaces a mapped one',
    track('X', { query: 'q', search_query: 's' }),
    sent('X', { search_query: 's', query: 'q' }),
    { customProperties: ['query', 'search_query'] },
  ],
  [
    "under Pinterest's name it fits Pinterest's type",
    track('X', { value: '5' }),
    sent('X', { value: 5 }),
    { customProperties: ['value'] },
  ],
  [
    '0 and false are kept, nothing is left out',
    track('X', { a: 0, b: false, c: null, d: '' }),
    sent('X', { a: 0, b: false }),
    { customProperties: ['a', 'b', 'c', 'd'] },
  ],
  [
    'paths to prototypes are ignored',
    track('X', { a: 1 }),
    sent('X'),
    { customProperties: ['__proto__', 'constructor.name', 'a.prototype', 'toString'] },
  ],
  [
    "inherited properties are not the call's",
    track('X', Object.create({ plan: 'pro' })),
    sent('X'),
    { customProperties: ['plan'] },
  ],
];

const digest = 'f7ee5ec7312165148b69fcca1d29075b14b8aef0b5048a332b18b88d09069fb7';
const ann = {
  email: ' Ann@Example.com ',
  phone: '+49 (30) 123',
  firstName: ' Ann ',
  lastName: 'LEE',
  gender: 'Female',
  birthday: '1990-05-17',
  address: { city: 'São Paulo', state: 'SP', postalCode: '01310-100', country: 'BR' },
};
const users: Row[] = [
  [
    'an e-mail address for an id, as with Segment',
    identify({ userId: 'Ann@Example.com', traits: {} }),
    [['set', { em: 'ann@example.com' }]],
  ],

  ['email, normalised', identify({ traits: ann }), [['set', { em: 'ann@example.com' }]]],
  [
    'a digest stays',
    identify({ traits: { email: digest.toUpperCase() } }),
    [['set', { em: digest }]],
  ],
  ['nothing to send', identify({ userId: 'u', traits: { name: 'Ann' } }), []],
  ['no traits', identify({}), []],
  ['an email that is no text', identify({ traits: { email: { a: 1 } } }), []],
  ['off', identify({ traits: ann }), [], { enhancedMatch: false }],
  [
    'the partner goes along',
    identify({ traits: ann }),
    [['set', { np: 'acme', em: 'ann@example.com' }]],
    { partner: 'acme' },
  ],
  ['the partner alone is nothing', identify({ traits: {} }), [], { partner: 'acme' }],
  [
    'everything asked for',
    identify({ userId: 42, traits: ann }),
    [
      [
        'set',
        {
          em: 'ann@example.com',
          external_id: '42',
          ph: '4930123',
          fn: 'ann',
          ln: 'lee',
          ge: 'f',
          db: '19900517',
          ct: 'sãopaulo',
          st: 'sp',
          zp: '01310100',
          country: 'br',
        },
      ],
    ],
    {
      enhancedMatch: [
        'em',
        'external_id',
        'ph',
        'fn',
        'ln',
        'ge',
        'db',
        'ct',
        'st',
        'zp',
        'country',
      ],
    },
  ],
  [
    'limited data processing keeps its own region',
    identify({ traits: ann }),
    [['set', { em: 'ann@example.com' }]],
    {
      enhancedMatch: ['em', 'st', 'country'],
      limitedDataProcessing: { state: 'CA', country: 'US' },
    },
  ],
];

const circular: Record<string, unknown> = { order_id: 'A' };
circular['self'] = circular;
const throwing = {
  order_id: 'A',
  get coupon(): string {
    throw new Error('no');
  },
};
const hostile: Row[] = [
  [
    'circular',
    track('X', circular),
    sent('X', { order_id: 'A', self: { order_id: 'A' } }),
    { customProperties: ['self'] },
  ],
  ['a getter that throws', track('X', throwing), sent('X', { order_id: 'A' })],
  [
    'own __proto__ from JSON',
    track('X', JSON.parse('{"__proto__": {"coupon": "bad"}, "order_id": "A"}')),
    sent('X', { order_id: 'A' }),
  ],
  [
    'symbols and functions',
    track('X', { order_id: 'A', coupon: Symbol('s'), query: () => 1 }),
    sent('X', { order_id: 'A' }),
  ],
  ['a revoked proxy', track('X', revoked()), sent('X')],
  [
    'without a prototype',
    track('X', Object.assign(Object.create(null), { order_id: 'A' })),
    sent('X', { order_id: 'A' }),
  ],
  ['frozen', track('X', Object.freeze({ order_id: 'A' })), sent('X', { order_id: 'A' })],
  [
    'a Date is its ISO string',
    track('X', { when: new Date(0) }),
    sent('X', { when: '1970-01-01T00:00:00.000Z' }),
    { customProperties: ['when'] },
  ],
];

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const tables: Record<string, Row[]> = {
  'event names': eventNames,
  'event data': eventData,
  event_id: eventIds,
  pages,
  'custom properties': customProperties,
  'user data': users,
  'hostile input': hostile,
};

for (const [title, rows] of Object.entries(tables)) {
  describe(`mapping: ${title}`, () => {
    for (const [name, call, expected, settings] of rows)
      it(name, () => {
        expect(createMapper(settings)(call as AnalyticsCall, 'id')).to.deep.equal(expected);
        expect(mapCall(call as AnalyticsCall, settings, 'id')).to.deep.equal(expected);
      });
  });
}

describe('mapping: what it leaves alone', () => {
  it('takes a snapshot: the page may change its objects afterwards', () => {
    const tags = ['a'];
    const products = [{ sku: 's' }];
    const call = track('X', { tags, products }) as AnalyticsCall;
    const commands = mapCall(call, { customProperties: ['tags'] }, 'id');
    tags.push('b');
    products[0] = { sku: 'other' };
    expect(commands).to.deep.equal(sent('X', { tags: ['a'], line_items: [{ product_id: 's' }] }));
  });

  it('a getter that throws leaves nothing half known', () => {
    const map = createMapper();
    let reads = 0;
    const product = {
      sku: 's',
      product_id: 'p',
      get price() {
        if (reads++ === 0) throw new Error('not yet');
        return 5;
      },
    };
    const item = { product_id: 's', product_price: 5 };
    for (const each of [product, { sku: 's', product_id: 'p', price: 5 }])
      expect(map(track('X', { products: [each] }) as AnalyticsCall, 'id')).to.deep.equal(
        sent('X', { line_items: [item] }),
      );
  });

  it('remembers names without growing for ever', () => {
    const map = createMapper();
    for (let index = 0; index < 5000; index++)
      map({ type: 'track', event: `E${index}`, properties: { [`k${index}`]: index } }, 'id');
    expect(
      map({ type: 'track', event: 'Order Completed', properties: { orderId: 'A' } }, 'id'),
    ).to.deep.equal([['track', 'Checkout', { order_id: 'A', event_id: 'A' }]]);
  });
});
