// Calls and contexts in, events of the Conversions API out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import * as core from '@pinterest-tag/core';
import fc from 'fast-check';
import * as server from '../dist/index.js';
import { expectedEvent, sha256 } from '../test-support/expected-event.mjs';
import { hostileCall, hostileContext } from '../test-support/hostile.mjs';
import { assertBody } from '../test-support/schema.mjs';

const { createMapper, ecommerceEvents, ga4Events, standardEvents } = core;
const { toConversionEvents } = server;

test('the package exports exactly its public names', () => {
  assert.deepEqual(Object.keys(server).sort(), [
    'createPinterestServer',
    'toConversionEvents',
    'visitorFromRequest',
  ]);
});

const visitor = { ip: '203.0.113.7', userAgent: 'Test/1.0', url: 'https://shop.example/thanks' };
const time = Math.floor(Date.now() / 1000) - 60;
const context = { visitor, time, eventId: 'E-1' };
const order = {
  order_id: 'A-1',
  total: '25.50',
  currency: 'eur',
  coupon: 'SPRING',
  products: [
    {
      sku: 'MUG-1',
      name: 'Mug',
      price: 12.75,
      quantity: 2,
      brand: 'Kiln',
      category: 'Mugs',
      variant: 'blue',
    },
  ],
};
const completed = { type: 'track', event: 'Order Completed', properties: order };

/** The only event of the call. */
async function eventOf(call, given = context, settings = {}) {
  const events = await toConversionEvents(call, given, settings);
  assert.equal(events.length, 1);
  assertBody({ data: events });
  return events[0];
}

test('an order, whole', async () => {
  const given = {
    ...context,
    visitor: { ...visitor, clickId: 'dj0y', language: 'de-AT' },
    user: { email: ' Ann@Example.com ' },
    optOut: false,
  };
  assert.deepEqual(await eventOf(completed, given, { partner: 'ss-shop' }), {
    event_name: 'checkout',
    action_source: 'web',
    event_time: time,
    event_id: 'E-1',
    event_source_url: 'https://shop.example/thanks',
    opt_out: false,
    partner_name: 'ss-shop',
    language: 'de',
    user_data: {
      em: [sha256('ann@example.com')],
      client_ip_address: '203.0.113.7',
      client_user_agent: 'Test/1.0',
      click_id: 'dj0y',
    },
    custom_data: {
      value: '25.5',
      currency: 'EUR',
      order_id: 'A-1',
      num_items: 2,
      content_ids: ['MUG-1'],
      contents: [
        {
          id: 'MUG-1',
          item_name: 'Mug',
          item_category: 'Mugs',
          item_brand: 'Kiln',
          item_price: '12.75',
          quantity: 2,
        },
      ],
    },
  });
});

test('each standard event has its name of the API, under any spelling', async () => {
  const names = [];
  for (const event of standardEvents) {
    names.push((await eventOf({ type: 'track', event })).event_name);
    const lower = await eventOf({ type: 'track', event: event.toLowerCase() });
    assert.equal(lower.event_name, names.at(-1));
  }
  assert.deepEqual(names, [
    ...['page_visit', 'view_category', 'search', 'add_to_cart', 'checkout', 'watch_video'],
    ...['signup', 'lead', 'custom', 'add_payment_info', 'add_to_wishlist', 'initiate_checkout'],
    ...['subscribe', 'view_content', 'contact', 'schedule', 'find_location', 'customize_product'],
    ...['submit_application', 'start_trial'],
  ]);
});

const names = [
  ['a page', { type: 'page', name: 'Home' }, {}, ['page_visit']],
  ['a page with a category', { type: 'page', category: 'Mugs' }, {}, ['view_category']],
  ['a partner-defined event', { type: 'track', event: 'Quiz Finished' }, {}, []],
  ['one as custom', { type: 'track', event: 'Quiz Finished' }, { unmapped: 'custom' }, ['custom']],
  ['a dropped one', { type: 'track', event: 'Quiz Finished' }, { unmapped: 'drop' }, []],
  [
    'an event that becomes several',
    { type: 'track', event: 'Demo Booked' },
    { eventMapping: { 'Demo Booked': ['Lead', 'Custom', 'Own Name'] } },
    ['lead', 'custom'],
  ],
  [
    'several that are custom',
    { type: 'track', event: 'Demo Booked' },
    { eventMapping: { 'Demo Booked': ['Custom', 'Own Name'] }, unmapped: 'custom' },
    ['custom'],
  ],
  [
    'one of the preset',
    { type: 'track', event: 'Signed Up' },
    { eventMapping: ecommerceEvents },
    ['signup'],
  ],
  ['a dropped name', { type: 'track', event: 'X' }, { eventMapping: { X: null } }, []],
  ['identify', { type: 'identify', traits: { email: 'ann@example.com' } }, {}, []],
  ['no name', { type: 'track', event: ' ' }, {}, []],
  ['another call', { type: 'group' }, {}, []],
  ['no call', null, {}, []],
];

for (const [what, call, settings, expected] of names)
  test(`${what} becomes ${expected.join(' and ') || 'nothing'}`, async () => {
    const events = await toConversionEvents(call, context, settings);
    assert.deepEqual(
      events.map(({ event_name }) => event_name),
      expected,
    );
    assert.ok(events.every(({ event_id }) => event_id === 'E-1'));
  });

const ids = [
  ['the context before the order id', completed, { eventId: 'E-1' }, 'E-1'],
  ['the context before messageId', { ...completed, messageId: 'M-1' }, { eventId: 'E-1' }, 'E-1'],
  ['the order id of a Checkout', completed, {}, 'A-1'],
  ['messageId', { ...completed, messageId: 'M-1' }, {}, 'M-1'],
  [
    'a property before all',
    { ...completed, messageId: 'M-1', properties: { ...order, event_id: 'P-1' } },
    { eventId: 'E-1' },
    'P-1',
  ],
  ['eid', { type: 'track', event: 'Lead', properties: { eid: 'P-2' } }, {}, 'P-2'],
  ['eventID', { type: 'track', event: 'Lead', properties: { eventID: 'P-3' } }, {}, 'P-3'],
  ['a number', { type: 'track', event: 'Lead' }, { eventId: 17 }, '17'],
];

for (const [what, call, given, expected] of ids)
  test(`event_id: ${what}`, async () => {
    assert.equal((await eventOf(call, { visitor, ...given })).event_id, expected);
  });

test('event_id: without eventId a generated one, another each time, in spite of the setting', async () => {
  const lead = { type: 'track', event: 'Lead' };
  const made = new Set();
  for (let index = 0; index < 100; index++) made.add((await eventOf(lead, { visitor })).event_id);
  assert.equal(made.size, 100);
  assert.equal((await eventOf(lead, context, { eventId: false })).event_id, 'E-1');
  assert.ok((await eventOf(lead, { visitor }, { eventId: false })).event_id);
});

const seconds = 1_767_225_600;
const times = [
  ['seconds', seconds, seconds],
  ['seconds with a fraction', seconds + 0.9, seconds],
  ['milliseconds', seconds * 1000 + 999, seconds],
  ['a Date', new Date(seconds * 1000), seconds],
  ['ISO 8601', new Date(seconds * 1000).toISOString(), seconds],
  ['seconds as text', String(seconds), seconds],
  ['milliseconds as text', `${seconds}000`, seconds],
];

for (const [what, given, expected] of times)
  test(`event_time: ${what}`, async () => {
    assert.equal((await eventOf(completed, { ...context, time: given })).event_time, expected);
  });

for (const [what, given] of [
  ['nothing', undefined],
  ['an invalid Date', new Date(NaN)],
  ['NaN', NaN],
  ['a word', 'yesterday'],
  ['an object', {}],
  ['a Date of its own kind that throws', { getTime: () => assert.fail('called') }],
  ['the future', Date.now() + 86_400_000],
  ['microseconds', Date.now() * 1000],
])
  test(`event_time: ${what} is now`, async () => {
    const before = Math.floor(Date.now() / 1000);
    const { event_time } = await eventOf(completed, { ...context, time: given });
    assert.ok(event_time >= before && event_time <= Date.now() / 1000, String(event_time));
  });

const people = [
  ['em alone by default', { email: 'ann@example.com', phone: '1' }, {}, { em: 'ann@example.com' }],
  [
    'what enhancedMatch lists',
    {
      email: 'ann@example.com',
      phone: '+49 30 901820',
      firstName: 'Ann',
      address: { city: 'St. Gallen', postalCode: 'SW1A 1AA', state: 'CA', country: 'US' },
    },
    { enhancedMatch: ['em', 'ph', 'fn', 'ct', 'st', 'zp', 'country', 'external_id'] },
    {
      em: 'ann@example.com',
      ph: '4930901820',
      fn: 'ann',
      ct: 'stgallen',
      zp: 'sw1a1aa',
      st: 'ca',
      country: 'us',
      external_id: 'u-1',
    },
  ],
  ['nobody with enhancedMatch: false', { email: 'ann@example.com' }, { enhancedMatch: false }, {}],
  [
    'where limited data processing applies, not where they live',
    { email: 'ann@example.com', address: { state: 'NY' } },
    { limitedDataProcessing: { state: 'CA', country: 'US' }, enhancedMatch: ['em', 'st'] },
    { em: 'ann@example.com', st: 'ca', country: 'us' },
  ],
];

for (const [what, user, settings, expected] of people)
  test(`user_data: ${what}`, async () => {
    const { user_data } = await eventOf(completed, { ...context, user, userId: 'u-1' }, settings);
    const { client_ip_address, client_user_agent, ...personal } = user_data;
    // Neither is lost for an e-mail address.
    assert.deepEqual([client_ip_address, client_user_agent], ['203.0.113.7', 'Test/1.0']);
    assert.deepEqual(
      personal,
      Object.fromEntries(Object.entries(expected).map(([key, text]) => [key, [sha256(text)]])),
    );
  });

test('user_data: a digest stays as it is', async () => {
  const em = sha256('ann@example.com');
  const { user_data } = await eventOf(completed, { ...context, user: { email: em.toUpperCase() } });
  assert.deepEqual(user_data.em, [em]);
});

test('custom_data: limited data processing', async () => {
  const { custom_data, user_data } = await eventOf(completed, context, {
    limitedDataProcessing: true,
  });
  assert.equal(custom_data.opt_out_type, 'LDP');
  assert.equal(user_data.st, undefined);
});

for (const [what, given, sent] of [
  ['an e-mail address', { user: { email: 'ann@example.com' } }, true],
  ['ip and user agent', { visitor }, true],
  ['an ip alone', { visitor: { ip: '203.0.113.7' } }, false],
  ['a user agent alone', { visitor: { userAgent: 'x' } }, false],
  ['no ip', { visitor: { ip: 'unknown', userAgent: 'x' } }, false],
  ['a click id alone', { visitor: { clickId: 'x' } }, false],
  ['nothing', undefined, false],
])
  test(`${what} ${sent ? 'names' : 'does not name'} a visitor`, async () => {
    assert.equal((await toConversionEvents(completed, given)).length, sent ? 1 : 0);
  });

for (const [given, expected] of [
  [undefined, undefined],
  [null, undefined],
  [false, false],
  [true, true],
  ['false', true],
  [0, true],
])
  test(`optOut ${JSON.stringify(given)} is opt_out ${expected}`, async () => {
    assert.equal((await eventOf(completed, { ...context, optOut: given })).opt_out, expected);
  });

test('the page: its address, and the click id in it', async () => {
  const landing = 'https://shop.example/mug?epik=dj0y&x=1';
  const event = await eventOf(completed, { visitor: { ...visitor, url: new URL(landing) } });
  assert.deepEqual([event.event_source_url, event.user_data.click_id], [landing, 'dj0y']);
  const other = await eventOf(completed, { visitor: { ...visitor, url: 'javascript:alert(1)' } });
  assert.equal(other.event_source_url, undefined);
});

test('a page names its content', async () => {
  const page = {
    type: 'page',
    name: 'Mug',
    category: 'Mugs',
    properties: { sku: 'MUG-1', price: 5 },
  };
  assert.deepEqual((await eventOf(page)).custom_data, {
    content_name: 'Mug',
    content_category: 'Mugs',
    content_ids: ['MUG-1'],
    contents: [{ id: 'MUG-1', item_price: '5' }],
  });
});

test("Segment's common fields count where the context says nothing", async () => {
  const call = {
    ...completed,
    messageId: 'M-1',
    userId: 'u-1',
    timestamp: new Date(time * 1000).toISOString(),
    context: {
      ip: '198.51.100.1',
      userAgent: 'Segment',
      locale: 'en-GB',
      page: { url: 'https://shop.example/?epik=abc' },
      traits: { email: 'ann@example.com' },
    },
  };
  const enhancedMatch = ['em', 'external_id'];
  const event = await eventOf(call, null, { enhancedMatch });
  delete event.custom_data;
  assert.deepEqual(event, {
    event_name: 'checkout',
    action_source: 'web',
    event_time: time,
    event_source_url: 'https://shop.example/?epik=abc',
    language: 'en',
    event_id: 'M-1',
    user_data: {
      em: [sha256('ann@example.com')],
      external_id: [sha256('u-1')],
      client_ip_address: '198.51.100.1',
      client_user_agent: 'Segment',
      click_id: 'abc',
    },
  });
  const given = await eventOf(call, {
    ...context,
    user: { email: 'bo@example.com' },
    userId: 'u-2',
  });
  assert.deepEqual(given.user_data.em, [sha256('bo@example.com')]);
  assert.equal(given.user_data.client_ip_address, visitor.ip);
  assert.equal(given.event_source_url, visitor.url);
});

/** Values that Pinterest would refuse, or read as something else. */
const unfit = [
  ['a value that is no number', { value: 'free' }, {}],
  ['NaN', { value: NaN }, {}],
  [
    'half a piece',
    { products: [{ sku: 'A', quantity: 1.5, price: 'n/a' }] },
    { content_ids: ['A'], contents: [{ id: 'A' }] },
  ],
  ['what JSON has no integer for', { order_quantity: 1e300 }, {}],
  ['a lone surrogate', { order_id: 'A\ud800' }, { order_id: 'A\ufffd' }],
  ['properties without a place', { promo_code: 'X', lead_type: 'y' }, {}],
  ['revenue for value', { revenue: 12 }, { value: '12' }],
  [
    'sku for the product',
    { products: [{ sku: 'A' }] },
    { content_ids: ['A'], contents: [{ id: 'A' }] },
  ],
  ['zero', { value: 0 }, { value: '0' }],
];

for (const [what, properties, expected] of unfit)
  test(`custom_data: ${what}`, async () => {
    const call = { type: 'track', event: 'Checkout', properties };
    assert.deepEqual((await eventOf(call)).custom_data ?? {}, expected);
  });

test('arguments are not changed', async () => {
  const given = structuredClone({ completed, context });
  await toConversionEvents(completed, context);
  assert.deepEqual({ completed, context }, given);
});

// Parity: the tag's command and the server's event of one call, by the contract's table.
const fixture = (name) =>
  JSON.parse(
    readFileSync(new URL(`../../core/test/fixtures/${name}.json`, import.meta.url), 'utf8'),
  );
const golden = fixture('segment-calls').map(({ settings, message }) => ({
  call: message,
  settings: {
    eventMapping: settings.pinterestEventMapping,
    customProperties: settings.pinterestCustomProperties,
  },
}));
const asShopsMakeThem = fixture('calls')
  .filter(({ call }) => call.type !== 'identify')
  .map(({ call, settings: { preset, ...settings } }) => ({
    call,
    settings: preset ? { ...settings, eventMapping: core[preset] } : settings,
  }));
const ga4Item = {
  item_id: 'SKU_1',
  item_name: 'Mug',
  item_brand: 'Kiln',
  item_category: 'Mugs',
  item_variant: 'blue',
  price: '10',
  quantity: '3',
};
const ga4 = Object.keys(ga4Events).map((event) => ({
  call: {
    type: 'track',
    event,
    properties: {
      transaction_id: 'T-1',
      value: 30,
      currency: 'USD',
      coupon: 'MAY',
      search_term: 'mug',
      items: [ga4Item],
    },
  },
  settings: { eventMapping: ga4Events },
}));
const everyone = { email: ' Ann@Example.com', phone: '+49 (30) 901820', firstName: 'Ann' };
assert.equal(golden.length, 150);
assert.ok(ga4.length > 15);

for (const [what, cases, least] of [
  ['the golden calls', golden, 80],
  ['calls as shops make them', asShopsMakeThem, 25],
  ['GA4 events', ga4, 15],
])
  test(`parity: ${what} are the same by tag and by server`, async () => {
    let events = 0;
    for (const { call, settings } of cases) {
      const given = { ...settings, partner: 'ss-shop', enhancedMatch: ['em', 'ph', 'fn'] };
      const map = createMapper(given);
      const [[, user]] = map({ type: 'identify', traits: everyone });
      // An id that both sides have, where the call itself gives none.
      const byTag = map(call, 'E-1')
        .filter(([name]) => name === 'track')
        .map((command) => expectedEvent(command, { type: call.type, user, visitor, time }))
        .filter(Boolean);
      const byServer = await toConversionEvents(
        call,
        { visitor, time, user: everyone, ...(isGenerated(byTag) && { eventId: 'E-1' }) },
        given,
      );
      if (byServer.length > 0) assertBody({ data: byServer });
      assert.deepEqual(byServer, byTag, JSON.stringify(call));
      events += byServer.length;
    }
    assert.ok(events >= least, `${events} events`);
  });

const isGenerated = (events) => events.some(({ event_id }) => event_id === 'E-1');

test('every body has the structure of the endpoint, whatever the call and the context', async () => {
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(hostileCall, hostileContext, async (call, given) => {
      const settings = {
        eventMapping: ecommerceEvents,
        unmapped: 'custom',
        currency: 'EUR',
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
      };
      const events = await toConversionEvents(call, given, settings);
      if (events.length === 0) return;
      sent += events.length;
      assertBody({ data: JSON.parse(JSON.stringify(events)) });
      JSON.parse(JSON.stringify(events), (_, each) => {
        if (typeof each === 'string') assert.ok(each.isWellFormed() && each !== '');
        return each;
      });
    }),
    { numRuns: 2000 },
  );
  assert.ok(sent > 500, `${sent} events`);
});
