import assert from 'node:assert/strict';
import test from 'node:test';
import { JANE, sendEvent, startSandbox } from '../test-support/start-sandbox.mjs';

const now = () => Math.floor(Date.now() / 1000);

const conversion = (parts = {}) => ({
  event_name: 'checkout',
  action_source: 'web',
  event_time: now(),
  event_id: 'A-1',
  event_source_url: 'https://shop.example/thanks',
  user_data: { em: [JANE], client_ip_address: '203.0.113.7', client_user_agent: 'Test' },
  custom_data: {
    value: '25.5',
    currency: 'EUR',
    order_id: 'A-1',
    content_ids: ['MUG-1'],
    contents: [{ id: 'MUG-1', item_price: '12.75', quantity: 2 }],
  },
  ...parts,
});

async function post(
  sandbox,
  body,
  { account = '549755885175', token = 'secret', query = '' } = {},
) {
  const response = await fetch(`${sandbox.url}/v5/ad_accounts/${account}/events${query}`, {
    method: 'POST',
    headers: token ? { authorization: `Bearer ${token}` } : {},
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, answer: await response.json() };
}

test('a valid event is processed, and stands beside those of the tag', async (t) => {
  const sandbox = await startSandbox(t);
  const { status, headers, answer } = await post(sandbox, { data: [conversion()] });
  assert.equal(status, 200);
  assert.equal(headers.get('access-control-allow-origin'), null);
  assert.deepEqual(answer, {
    num_events_received: 1,
    num_events_processed: 1,
    events: [{ status: 'processed' }],
  });
  const [{ id: _, at: __, conversion: sent, ...event }] = sandbox.events({ source: 'server' });
  const { custom_data, user_data } = conversion();
  assert.deepEqual(event, {
    tagId: '',
    event: 'checkout',
    data: { ...custom_data, event_id: 'A-1' },
    userData: user_data,
    overrides: {},
    page: { loc: 'https://shop.example/thanks' },
    via: 'server',
    method: 'POST',
    adAccountId: '549755885175',
    warnings: [],
  });
  assert.deepEqual({ ...sent, event_time: 0 }, { ...conversion(), event_time: 0 });
  assert.deepEqual(sandbox.events({ event: 'Checkout' }), sandbox.events());
  assert.deepEqual(sandbox.events({ source: 'browser' }), []);
});

const failing = [
  ['an unknown key', conversion({ extra: 1 }), /must NOT have additional properties: extra/],
  ['an unknown key of custom data', conversion({ custom_data: { promo_code: 'X' } }), /promo_code/],
  [
    'an e-mail that is text',
    conversion({ user_data: { em: JANE } }),
    /user_data\/em must be array/,
  ],
  ['nobody', conversion({ user_data: { click_id: 'x' } }), /required property 'em'/],
  ['a user agent without ip', conversion({ user_data: { client_user_agent: 'x' } }), /client_ip/],
  [
    'a value that is a number',
    conversion({ custom_data: { value: 25.5 } }),
    /value must be string/,
  ],
  [
    'half a piece',
    conversion({ custom_data: { contents: [{ quantity: 1.5 }] } }),
    /must be integer/,
  ],
  ['no time', conversion({ event_time: undefined }), /required property 'event_time'/],
  ['text for an event', 'checkout', /must be object/],
];

for (const [what, event, message] of failing)
  test(`${what} fails its event, not the request`, async (t) => {
    const sandbox = await startSandbox(t);
    const { status, answer } = await post(sandbox, { data: [event, conversion()] });
    assert.equal(status, 200);
    assert.deepEqual(
      [answer.num_events_received, answer.num_events_processed, answer.events[1]],
      [2, 1, { status: 'processed' }],
    );
    assert.equal(answer.events[0].status, 'failed');
    assert.match(answer.events[0].error_message, message);
    assert.equal(sandbox.events().length, 1);
  });

const refused = [
  ['no token', { data: [conversion()] }, { token: '' }, 401, 2],
  ['another token', { data: [conversion()] }, { token: 'other' }, 401, 2],
  ['another ad account', { data: [conversion()] }, { account: '1' }, 403, 29],
  ['no events', { data: [] }, {}, 400, 4196],
  ['1,001 events', { data: Array(1001).fill(conversion()) }, {}, 400, 4196],
  ['no list', { data: conversion() }, {}, 400, 4196],
  ['an unknown key beside data', { data: [conversion()], test: true }, {}, 400, 4196],
  ['no JSON', '{', {}, 400, 4196],
];

for (const [what, body, options, status, code] of refused)
  test(`${what} is answered ${status}, code ${code}`, async (t) => {
    const sandbox = await startSandbox(t, { accessToken: 'secret', adAccountId: '549755885175' });
    const found = await post(sandbox, body, options);
    assert.deepEqual([found.status, found.answer.code], [status, code]);
    assert.equal(typeof found.answer.message, 'string');
    assert.deepEqual(sandbox.events(), []);
  });

test('what is no id of an ad account is answered 400', async (t) => {
  const sandbox = await startSandbox(t);
  const { status } = await post(sandbox, { data: [conversion()] }, { account: 'mine' });
  assert.equal(status, 400);
});

test('?test=true checks and does not record', async (t) => {
  const sandbox = await startSandbox(t);
  const { answer } = await post(sandbox, { data: [conversion(), {}] }, { query: '?test=true' });
  assert.deepEqual(
    answer.events.map(({ status }) => status),
    ['processed', 'failed'],
  );
  assert.deepEqual(sandbox.events(), []);
});

test('1,000 events are taken at once', async (t) => {
  const sandbox = await startSandbox(t);
  const data = Array.from({ length: 1000 }, (_, index) => conversion({ event_id: `${index}` }));
  const { answer } = await post(sandbox, { data });
  assert.equal(answer.num_events_processed, 1000);
});

const browserOrder = {
  event: 'Checkout',
  ed: {
    event_id: 'A-1',
    order_id: 'A-1',
    value: 25.5,
    currency: 'EUR',
    line_items: [{ product_id: 'MUG-1' }],
  },
};
const twice = (side, id) => [`counted twice: the ${side} sent order A-1 with event_id "${id}"`];
const offline = "event_time is over an hour ago: counts as an offline event, beside the tag's";

const pairs = [
  ['same event, same id', {}, { countedWith: 1, warnings: [] }],
  [
    'another id',
    { event_id: 'B-2' },
    { countedWith: undefined, warnings: twice('browser', 'A-1') },
  ],
  ['another event', { event_name: 'lead' }, { countedWith: undefined, warnings: [] }],
  [
    'an hour late',
    { event_time: now() - 3700 },
    { countedWith: undefined, warnings: [offline, ...twice('browser', 'A-1')] },
  ],
];

for (const [what, parts, expected] of pairs)
  test(`browser first, then the server: ${what}`, async (t) => {
    const sandbox = await startSandbox(t);
    await sendEvent(sandbox, browserOrder);
    await post(sandbox, { data: [conversion(parts)] });
    const [{ countedWith, warnings }] = sandbox.events({ source: 'server' });
    assert.deepEqual({ countedWith, warnings }, expected);
  });

test('server first, then the browser: the later half names the earlier', async (t) => {
  const sandbox = await startSandbox(t);
  await post(sandbox, { data: [conversion()] });
  await sendEvent(sandbox, browserOrder);
  await sendEvent(sandbox, { ...browserOrder, ed: { ...browserOrder.ed, event_id: 'C' } });
  assert.deepEqual(
    sandbox.events().map(({ countedWith, warnings }) => [countedWith, warnings]),
    [
      [undefined, []],
      [1, []],
      [undefined, twice('server', 'A-1')],
    ],
  );
});

const warned = [
  [
    conversion({ event_name: 'AddToCart' }),
    '"AddToCart" is not an event name of the Conversions API',
  ],
  [
    conversion({ custom_data: {} }),
    'checkout without value; checkout without currency; checkout without content_ids',
  ],
  [
    conversion({ custom_data: { ...conversion().custom_data, value: 'undefined' } }),
    'value is not a number',
  ],
  [conversion({ user_data: { em: ['jane@example.com'] } }), 'em is not SHA-256'],
  [conversion({ event_time: Date.now() }), 'event_time is in the future: it is in seconds'],
];

for (const [event, warning] of warned)
  test(`warns: ${warning}`, async (t) => {
    const sandbox = await startSandbox(t);
    const { answer } = await post(sandbox, { data: [event] });
    assert.deepEqual(answer.events, [{ status: 'processed', warning_message: warning }]);
    assert.deepEqual(sandbox.events()[0].warnings, warning.split('; '));
  });

test('faults: a request that fails records nothing, failEvery fails single events', async (t) => {
  const sandbox = await startSandbox(t);
  const send = () =>
    fetch(`${sandbox.url}/v5/ad_accounts/1/events`, {
      method: 'POST',
      headers: { authorization: 'Bearer x' },
      body: JSON.stringify({ data: [conversion(), conversion({ event_id: 'B' })] }),
    });
  sandbox.setFaults({ conversions: { status: 429, retryAfter: 7 } });
  const limited = await send();
  assert.deepEqual([limited.status, limited.headers.get('retry-after')], [429, '7']);
  assert.deepEqual(sandbox.events(), []);

  sandbox.setFaults({ conversions: { failEvery: 2 } });
  const { events } = await (await send()).json();
  assert.deepEqual(events, [
    { status: 'processed' },
    { status: 'failed', error_message: 'failed by a fault of the sandbox' },
  ]);
  assert.deepEqual(
    sandbox.events().map(({ data }) => data.event_id),
    ['A-1'],
  );
});
