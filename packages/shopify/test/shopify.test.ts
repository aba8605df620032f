import { expect } from '@open-wc/testing';
import { openPage, type PageWindow } from '../../../test/support/open-page.js';
import { startSandbox } from '../../../test/support/sandbox.js';
import { annHash, arrived } from '../../../test/support/tag-page.js';
import type * as shopify from '../src/index.js';
import { fromShopify, traitsFromShopify, type ShopifyEvent } from '../src/index.js';
import { checkout, event, variant } from './events.js';

const mug = {
  product_id: '17',
  product_variant_id: '171',
  sku: 'MUG-1',
  name: 'Mug',
  variant: 'Blue',
  brand: 'Kiln',
  category: 'Mugs',
  price: 12.5,
};
const order = {
  order_id: '1414',
  value: 22.5,
  currency: 'EUR',
  coupon: 'MAY',
  products: [{ ...mug, quantity: 2 }],
};
const line = {
  merchandise: variant,
  quantity: 2,
  cost: { totalAmount: { amount: 25, currencyCode: 'EUR' } },
};
const track = (name: string, properties: object): object => ({
  type: 'track',
  event: name,
  properties,
  messageId: 'sh-1',
});

const rows: [what: string, given: ShopifyEvent, call: object | undefined][] = [
  ['page_viewed', event('page_viewed'), { type: 'page', messageId: 'sh-1' }],
  [
    'product_viewed',
    event('product_viewed', { productVariant: variant }),
    track('Product Viewed', { ...mug, value: 12.5, currency: 'EUR' }),
  ],
  [
    'collection_viewed',
    event('collection_viewed', {
      collection: { id: '1', title: 'Kitchen', productVariants: [variant] },
    }),
    track('Product List Viewed', { category: 'Kitchen', products: [mug] }),
  ],
  [
    'search_submitted',
    event('search_submitted', { searchResult: { query: 'mug', productVariants: [] } }),
    track('Products Searched', { query: 'mug' }),
  ],
  [
    'product_added_to_cart',
    event('product_added_to_cart', { cartLine: line }),
    track('Product Added', { ...mug, quantity: 2, value: 25, currency: 'EUR' }),
  ],
  [
    'cart_viewed',
    event('cart_viewed', { cart: { lines: [line], cost: line.cost } }),
    track('Cart Viewed', { products: [{ ...mug, quantity: 2 }], value: 25, currency: 'EUR' }),
  ],
  [
    'checkout_started: no order yet',
    event('checkout_started', { checkout: { ...checkout, order: null } }),
    track('Checkout Started', { ...order, order_id: undefined }),
  ],
  [
    'payment_info_submitted',
    event('payment_info_submitted', { checkout: { ...checkout, order: undefined } }),
    track('Payment Info Entered', { ...order, order_id: undefined }),
  ],
  [
    'checkout_completed: its event id is the order id',
    event('checkout_completed', { checkout }),
    { type: 'track', event: 'Order Completed', properties: order },
  ],
  [
    'checkout_completed with a numeric order id',
    event('checkout_completed', { checkout: { ...checkout, order: { id: 1414 } } }),
    { type: 'track', event: 'Order Completed', properties: order },
  ],
  [
    'checkout_completed without an order id',
    event('checkout_completed', { checkout: { ...checkout, order: null } }),
    { type: 'track', event: 'Order Completed', properties: { ...order, order_id: 'token-1' } },
  ],
  ['product_removed_from_cart', event('product_removed_from_cart', { cartLine: line }), undefined],
  ['clicked', event('clicked'), undefined],
  ['toString', event('toString'), undefined],
  ['no event', null as never, undefined],
  ['no data', event('checkout_completed'), track('Order Completed', {})],
];

/** Without the keys that hold `undefined`. */
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

describe('fromShopify', () => {
  for (const [what, given, call] of rows)
    it(what, () => expect(plain(fromShopify(given))).to.deep.equal(plain(call)));
});

describe('traitsFromShopify', () => {
  it('reads the customer of a checkout', () =>
    expect(traitsFromShopify(event('checkout_completed', { checkout }))).to.deep.equal({
      email: 'Ann@Example.com',
      phone: '+49 30 901820',
      firstName: 'Ann',
      lastName: 'Lee',
      city: 'Berlin',
      state: 'BE',
      postalCode: '10115',
      country: 'DE',
    }));
  it('is undefined where nobody is named', () => {
    expect(traitsFromShopify(event('page_viewed'))).to.equal(undefined);
    expect(traitsFromShopify(event('checkout_started', { checkout: null }))).to.equal(undefined);
  });
});

describe('a custom pixel', () => {
  const privacy = {
    analyticsProcessingAllowed: true,
    marketingAllowed: true,
    preferencesProcessingAllowed: true,
    saleOfDataAllowed: true,
  };

  /** A page with the pixel, and what Shopify gives to it. */
  async function openPixel(customerPrivacy: object) {
    const sandbox = await startSandbox();
    const page = await openPage(
      `<script type="module">import * as shopify from '/packages/shopify/src/index.ts'; window.shopify = shopify;</script>`,
    );
    const { shopify } = page.window as PageWindow & { shopify: typeof import('../src/index.js') };
    const subscribers = new Map<string, (event: never) => void>();
    const subscribe = (name: string, subscriber: (event: never) => void): (() => boolean) => {
      subscribers.set(name, subscriber);
      return () => subscribers.delete(name);
    };
    const api = {
      analytics: { subscribe },
      customerPrivacy: { subscribe },
      init: { customerPrivacy },
    } as unknown as shopify.ShopifyPixelApi;
    const { scriptSrc, endpoint } = sandbox;
    shopify.startPinterestPixel(api, {
      tagId: '2612345678901',
      productId: ['product_id'],
      scriptSrc,
      endpoint,
    });
    return {
      sandbox,
      publish: (name: string, given: unknown) => subscribers.get(name)?.(given as never),
      async close() {
        page.close();
        await sandbox.stop();
      },
    };
  }

  it('sends an order with the customer, and the order id as event id', async () => {
    const { sandbox, publish, close } = await openPixel(privacy);
    publish('all_standard_events', event('checkout_completed', { checkout }));
    const events = await sandbox.waitFor(1, 'Checkout');
    expect(events.at(-1)).to.deep.equal(
      arrived(
        'Checkout',
        {
          order_id: '1414',
          value: 22.5,
          currency: 'EUR',
          coupon: 'MAY',
          promo_code: 'MAY',
          order_quantity: 2,
          event_id: '1414',
          line_items: [
            {
              product_id: '17',
              product_variant_id: '171',
              product_name: 'Mug',
              product_category: 'Mugs',
              product_variant: 'Blue',
              product_brand: 'Kiln',
              product_price: 12.5,
              product_quantity: 2,
            },
          ],
        },
        { userData: { em: annHash } },
      ),
    );
    await close();
  });

  it('sends nothing without consent, and what happens after it', async () => {
    const { sandbox, publish, close } = await openPixel({ ...privacy, marketingAllowed: false });
    publish('all_standard_events', event('product_viewed', { productVariant: variant }));
    const allowed = { customerPrivacy: { ...privacy, saleOfDataAllowed: false } };
    publish('visitorConsentCollected', allowed);
    publish('all_standard_events', event('page_viewed'));
    const events = await sandbox.waitFor(1, 'PageVisit');
    expect(events.map((each) => [each.event, each.userData])).to.deep.equal([
      ['init', { opt_out_type: 'LDP' }],
      ['PageVisit', { opt_out_type: 'LDP' }],
    ]);
    await close();
  });
});
