import { expect } from '@open-wc/testing';
import { createSourceCheck } from '../src/diagnostics/check-sources.js';
import { diagnose, type DiagnosticCode } from '../src/diagnostics/diagnose.js';
import { createMapper, type AnalyticsCall, type MappingSettings } from '../src/index.js';

type Row = [
  title: string,
  call: unknown,
  found: [code: DiagnosticCode, path: string, says: string][],
  settings?: MappingSettings,
];

const track = (event: unknown, properties?: unknown): unknown => ({
  type: 'track',
  event,
  properties,
});
const complete = { value: 5, currency: 'EUR', products: [{ sku: 'A', price: 5, quantity: 1 }] };

const rows: Row[] = [
  ['a complete Checkout', track('Order Completed', complete), []],
  ['a page', { type: 'page', name: 'Home' }, []],
  ['an unknown call', { type: 'group' }, [['unknown-call', 'type', 'Use page, track or identify']]],
  [
    'a type that is no text',
    { type: { toString: 1 } },
    [['unknown-call', 'type', 'A call of type {"toString":1} has no place']],
  ],
  ['no call', undefined, [['unknown-call', 'type', 'Use page, track or identify']]],
  [
    'an event without a name',
    track('  '),
    [['event-name', 'event', 'event is "  "; it needs a name']],
  ],
  ['a number for a name', track(7), [['event-name', 'event', 'event is 7; it needs a name']]],
  [
    'properties that are text',
    track('Products Searched', 'mug'),
    [['properties-type', 'properties', 'properties is "mug"; it must be an object']],
  ],
  [
    'properties that are a list',
    track('Products Searched', ['mug']),
    [['properties-type', 'properties', 'properties is ["mug"]; it must be an object']],
  ],
  [
    'a property that is a function',
    track('Products Searched', { query: () => 'mug' }),
    [['unreadable', 'properties.query', 'can not be read or sent']],
  ],
  [
    'products that are no list',
    track('Products Searched', { products: 'mug' }),
    [['products-type', 'properties.products', 'products is "mug"; it must be a list']],
  ],
  [
    'a product that is no object',
    track('Order Completed', { ...complete, products: [...complete.products, 'mug'] }),
    [['list-shape', 'properties.products[1]', 'It is read as a product id']],
  ],
  [
    'a product that is neither an object nor an id',
    track('Order Completed', { ...complete, products: [...complete.products, true] }),
    [
      [
        'product-entry',
        'properties.products[1]',
        'products[1] is true; each product must be an object',
      ],
    ],
  ],
  [
    'one product where a list belongs',
    track('Order Completed', { ...complete, products: complete.products[0] }),
    [['list-shape', 'properties.products', 'is read as one product']],
  ],
  [
    'a list that PHP wrote as an object',
    track('Order Completed', { ...complete, products: { 7: complete.products[0] } }),
    [['list-shape', 'properties.products', 'is read as a list of its values']],
  ],
  [
    'a product inside an entry',
    track('Order Completed', { ...complete, products: [{ product: { sku: 'A' } }] }),
    [['list-shape', 'properties.products[0].product', 'is read from it']],
  ],
  [
    'a placeholder for an id',
    track('Order Completed', { ...complete, order_id: 'undefined' }),
    [['not-an-id', 'properties.order_id', 'is "undefined", which is no id']],
  ],
  [
    'a number that may be a thousand',
    track('Order Completed', { ...complete, value: '1.299' }),
    [['ambiguous-number', 'properties.value', 'read as 1.299. If it means 1299']],
  ],
  [
    'an object for a brand',
    track('Order Completed', {
      ...complete,
      products: [{ ...complete.products[0], brand: { name: 'Kiln' } }],
    }),
    [['product-field-type', 'line_items[0].product_brand', 'expected text']],
  ],
  [
    'line items without ids, under another name',
    track('Order Completed', { ...complete, products: [], line_items: [{ item_id: 'A' }] }),
    [['missing-product-id', 'line_items[0]', 'It has `item_id`']],
  ],
  [
    'a product of the top level with an id',
    track('Product Added', { id: 7, name: 'Mug', value: 5, currency: 'EUR' }),
    [['missing-product-id', 'line_items[0]', 'It has `id`']],
  ],
  [
    'a value without a currency',
    track('Order Completed', { ...complete, currency: undefined }),
    [['missing-currency', 'currency', 'or set `currency` on the tag']],
  ],
  [
    'an eventMapping to a misspelled event',
    track('Demo Booked'),
    [['partner-defined-event', 'eventMapping.demo booked', 'Did you mean Lead?']],
    { eventMapping: { 'demo booked': 'Leed' } },
  ],
  [
    'Checkout without anything',
    track('Order Completed'),
    [
      ['missing-value', 'value', "Checkout without value: Pinterest can't report what it earned"],
      ['missing-product-id', 'line_items', 'give each a `product_id` or `sku`'],
    ],
  ],
  [
    'AddToCart without an id',
    track('Product Added', { name: 'Mug', value: 5, currency: 'EUR' }),
    [['missing-product-id', 'line_items[0]', 'line_items[0] has no product_id']],
  ],
  [
    'a value that is no number',
    track('Products Searched', { value: 'free', currency: 'EUR' }),
    [['not-numeric', 'value', 'value is "free", not a number; it is sent as given']],
  ],
  [
    'a price that is no number',
    track('Products Searched', { products: [{ sku: 'A', price: 'free' }] }),
    [['not-numeric', 'line_items[0].product_price', 'is "free", not a number']],
  ],
  [
    'a currency nobody knows',
    track('Products Searched', { currency: 'XQZ' }),
    [['unknown-currency', 'currency', 'currency is "XQZ", not an ISO 4217 code']],
  ],
  [
    'a currency that is no code',
    track('Products Searched', { currency: '€' }),
    [['unknown-currency', 'properties.currency', 'The setting `currency` is used']],
  ],
  [
    'a partner-defined event',
    track('Quiz Finished'),
    [['partner-defined-event', 'event', 'absent from conversion reports']],
  ],
  [
    "Pinterest's name in another spelling",
    track('add_to_cart', { value: 1, currency: 'EUR', sku: 'A' }),
    [],
  ],
  [
    'an e-mail address, nested',
    track('Products Searched', { plan: { owner: 'Ann <ann@example.com>' } }),
    [['personal-data', 'plan.owner', 'looks like an e-mail address']],
    { customProperties: ['plan'] },
  ],
  [
    'a card number',
    track('Products Searched', { query: '4111 1111 1111 1111' }),
    [['personal-data', 'search_query', 'looks like a card number']],
  ],
  [
    'an e-mail address in a URL',
    track('Products Searched', { query: '/search?mail=ann%40example.com' }),
    [['personal-data', 'search_query', 'looks like an e-mail address']],
  ],
  [
    'a product whose EAN has the check digit of a card number',
    track('Products Searched', { products: [{ sku: '4006381333932' }] }),
    [],
  ],
  [
    'a megabyte that could be an e-mail address',
    track('Products Searched', { query: `@${'x'.repeat(1_000_000)}` }),
    [],
  ],
  [
    'a long number that is no card',
    track('Products Searched', { query: '4111 1111 1111 1112' }),
    [],
  ],
  [
    'identify without anyone',
    { type: 'identify', traits: { name: 'Ann' } },
    [['nothing-to-identify', 'traits', 'pass traits.email']],
  ],
  [
    'identify with what is no address',
    { type: 'identify', traits: { email: 'ann' } },
    [['email', 'traits.email', "won't match anyone"]],
  ],
  [
    'a template that was not filled',
    { type: 'identify', traits: { email: '{{ email }}' } },
    [['placeholder', 'traits.email', 'the text of a missing value or of a template']],
  ],
  [
    'what is left out of a visitor, and a country by name',
    {
      type: 'identify',
      traits: { birthday: '05/01/1990', gender: 'unknown', address: { country: 'Germany' } },
    },
    [
      ['gender', 'traits.gender', 'no known word'],
      ['birthday', 'traits.birthday', 'Pass YYYY-MM-DD'],
      ['region-name', 'traits.address.country', 'two-letter code'],
    ],
    { enhancedMatch: ['ge', 'db', 'country'] },
  ],
  ['identify with a hash', { type: 'identify', traits: { email: 'a'.repeat(64) } }, []],
  [
    'settings that do nothing',
    { type: 'page' },
    [
      ['custom-property-path', 'customProperties[0]', '"__proto__.x", which can\'t be looked up'],
      ['event-mapping', 'eventMapping.A', 'sends "A" to 7'],
    ],
    {
      customProperties: ['__proto__.x', 'plan'],
      eventMapping: { A: 7, B: 'Lead', C: null } as never,
    },
  ],
];

describe('diagnose', () => {
  for (const [title, call, found, settings] of rows)
    it(`${title} -> ${found.map(([code]) => code).join(', ') || 'nothing'}`, () => {
      const commands = createMapper(settings)(call as AnalyticsCall, 'id');
      const diagnostics = diagnose(call as AnalyticsCall, commands, settings);
      expect(diagnostics.map(({ code, path }) => [code, path])).to.deep.equal(
        found.map(([code, path]) => [code, path]),
      );
      diagnostics.forEach(({ message }, index) => expect(message).to.contain(found[index]?.[2]));
    });
});

describe('an event from the data layer and from a call', () => {
  type Made = [event: string, properties: object, from: 'layer' | 'call', at: number];
  const mug = { value: 5, products: [{ sku: 'MUG-1' }] };
  const cases: [title: string, first: Made, second: Made, found: string[]][] = [
    [
      'the same order, minutes later',
      ['Checkout', { transaction_id: 'T-1', value: 5 }, 'layer', 0],
      ['Order Completed', { order_id: 'T-1', total: 6 }, 'call', 90_000],
      ['Checkout comes twice'],
    ],
    [
      'another order',
      ['Checkout', { transaction_id: 'T-1' }, 'layer', 0],
      ['Order Completed', { order_id: 'T-2' }, 'call', 10],
      [],
    ],
    [
      'the same value and products within a second',
      ['Product Added', mug, 'call', 0],
      ['add_to_cart', { value: 5, items: [{ item_id: 'MUG-1' }] }, 'layer', 1000],
      ['AddToCart comes twice'],
    ],
    [
      'the same value and products, later',
      ['Product Added', mug, 'call', 0],
      ['add_to_cart', mug, 'layer', 1001],
      [],
    ],
    [
      'another product',
      ['Product Added', mug, 'call', 0],
      ['add_to_cart', { value: 5, items: [{ item_id: 'POT-1' }] }, 'layer', 10],
      [],
    ],
    ['both from calls', ['Product Added', mug, 'call', 0], ['Product Added', mug, 'call', 10], []],
    ['both from the layer', ['Checkout', mug, 'layer', 0], ['Checkout', mug, 'layer', 10], []],
  ];
  for (const [title, first, second, found] of cases)
    it(title, () => {
      const check = createSourceCheck();
      const map = createMapper();
      const results = [first, second].map(([event, properties, from, at]) => {
        const call: AnalyticsCall = {
          type: 'track',
          event,
          properties,
          ...(from === 'layer' && { context: { library: { name: 'data-layer' } } }),
        };
        const made = { type: 'call', call, eventId: 'e', commands: map(call), consent: 'granted' };
        return check(made as Parameters<typeof check>[0], at).map(
          ({ message }) => message.split(':')[0],
        );
      });
      expect(results).to.deep.equal([[], found]);
    });
});
