// Batches, outcomes, retries and the end: against the sandbox, and with time that the test moves.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import test from 'node:test';
import { createSandbox } from '@pinterest-tag/sandbox';
import { createPinterestServer, toConversionEvents } from '../dist/index.js';
import { assertBody } from '../test-support/schema.mjs';

const token = 'pina_secret.token';
const account = '549755885175';
const visitor = { ip: '203.0.113.7', userAgent: 'Test/1.0' };

async function start(t, options = {}, sandboxOptions = {}) {
  const sandbox = await createSandbox({ accessToken: token, maxEvents: 20_000, ...sandboxOptions });
  t.after(() => sandbox.close());
  const pinterest = createPinterestServer({
    adAccountId: account,
    accessToken: token,
    endpoint: sandbox.endpoint,
    flushAfterMs: 0,
    ...options,
  });
  t.after(() => pinterest.close({ signal: AbortSignal.abort() }));
  return { sandbox, pinterest };
}

const lead = (pinterest, eventId, context = {}) =>
  pinterest.track('Lead', {}, { visitor, eventId, ...context });
const ends = (receipts) =>
  Promise.all(receipts.map(async (receipt) => [await receipt.delivered, receipt.reason]));
const numbers = (count) => Array.from({ length: count }, (_, index) => String(index));

/** An answer as Pinterest gives it, to each event what `of` says. */
const answer = (body, of = () => ({ status: 'processed' })) => {
  const { data } = JSON.parse(body);
  return Response.json({
    num_events_received: data.length,
    num_events_processed: data.length,
    events: data.map(of),
  });
};

/**
 * A server whose requests are answered by the next function of `answers`, the last one for good; time stands
 * until it is moved.
 */
function startScripted(t, answers, options = {}) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_767_225_600_000 });
  const bodies = [];
  const activities = [];
  const pinterest = createPinterestServer({
    adAccountId: account,
    accessToken: token,
    async fetch(url, { body }) {
      assert.equal(url, `https://api.pinterest.com/v5/ad_accounts/${account}/events`);
      assertBody(JSON.parse(body));
      bodies.push(JSON.parse(body).data.map(({ event_id }) => event_id));
      return (answers.length > 1 ? answers.shift() : answers[0])(body);
    },
    ...options,
  });
  pinterest.subscribe((activity) => activities.push(activity));
  t.after(() => pinterest.close({ signal: AbortSignal.abort() }));
  return {
    pinterest,
    bodies,
    activities,
    requests: () => activities.filter(({ type }) => type === 'request'),
    /** Moves time, and lets all that follows from it happen; hashing has threads of its own, which a busy machine delays. */
    async pass(ms) {
      t.mock.timers.tick(ms);
      for (let turn = 0; turn < 20; turn++) {
        await setImmediate();
        await crypto.subtle.digest('SHA-256', new Uint8Array());
      }
    },
  };
}

const unavailable = () => new Response('{"code":4197,"message":"Busy"}', { status: 503 });

test('events wait for others, at most flushAfterMs, then go together', async (t) => {
  const { pinterest, bodies, pass } = startScripted(t, [answer]);
  const receipts = ['a', 'b', 'c'].map((id) => lead(pinterest, id));
  await pass(999);
  assert.deepEqual(bodies, []);
  await pass(1);
  assert.deepEqual(bodies, [['a', 'b', 'c']]);
  assert.deepEqual(await ends(receipts), Array(3).fill(['sent', undefined]));
  lead(pinterest, 'd');
  await pass(999);
  assert.equal(bodies.length, 1);
  await pass(1);
  assert.deepEqual(bodies[1], ['d']);
});

test('a full batch goes at once, in the order of the calls', async (t) => {
  const { sandbox, pinterest } = await start(t, { flushAfterMs: 60_000 });
  const receipts = numbers(2500).map((id) => lead(pinterest, id));
  await pinterest.flush();
  assert.deepEqual(await ends(receipts), Array(2500).fill(['sent', undefined]));
  assert.equal(sandbox.requests().length, 3);
  assert.deepEqual(
    sandbox.events().map(({ data }) => data.event_id),
    numbers(2500),
  );
});

test('maxBatch and long orders divide requests', async (t) => {
  const { sandbox, pinterest } = await start(t, { maxBatch: 2 });
  const name = 'x'.repeat(1000);
  const products = Array.from({ length: 1500 }, (_, sku) => ({ sku, name }));
  const small = numbers(5).map((id) => lead(pinterest, id));
  await ends(small);
  assert.equal(sandbox.requests().length, 3);
  sandbox.clear();
  const large = numbers(6).map((order_id) =>
    pinterest.track('Checkout', { order_id, products, value: 1, currency: 'EUR' }, { visitor }),
  );
  assert.deepEqual(await ends(large), Array(6).fill(['sent', undefined]));
  assert.equal(sandbox.requests().length, 3);
});

test('each event of a 200 has its own outcome, with the reason', async (t) => {
  const { sandbox, pinterest } = await start(t, { flushAfterMs: 60_000 });
  sandbox.setFaults({ conversions: { failEvery: 3 } });
  const receipts = numbers(4).map((id) => lead(pinterest, id));
  receipts.push(lead(pinterest, '0'));
  await pinterest.flush();
  assert.deepEqual(await ends(receipts), [
    ['sent', undefined],
    ['sent', undefined],
    ['refused', 'failed by a fault of the sandbox'],
    ['sent', undefined],
    ['sent', 'duplicate: lead with this event_id has been received before'],
  ]);
});

const outcomes = [
  ['processed', (body) => answer(body), ['sent', undefined]],
  [
    'a warning',
    (body) => answer(body, () => ({ status: 'processed', warning_message: 'W' })),
    ['sent', 'W'],
  ],
  [
    'failed',
    (body) => answer(body, () => ({ status: 'failed', error_message: 'E' })),
    ['refused', 'E'],
  ],
  [
    'failed without a reason',
    (body) => answer(body, () => ({ status: 'failed' })),
    ['refused', 'Pinterest gave no reason.'],
  ],
  [
    'a sum alone',
    () => Response.json({ num_events_received: 1, num_events_processed: 1 }),
    ['sent', undefined],
  ],
  ...[
    ['fewer events than sent', () => Response.json({ events: [] })],
    ['another status', (body) => answer(body, () => ({ status: 'odd' }))],
    ['nothing', () => new Response(null, { status: 204 })],
    ['HTML', () => new Response('<html>')],
    ['null', () => new Response('null')],
  ].map(([what, to]) => [
    what,
    to,
    ['failed', "Pinterest's answer holds no outcome for this event."],
  ]),
  [
    '400',
    () => Response.json({ code: 4196, message: 'Invalid' }, { status: 400 }),
    ['refused', '400, code 4196: Invalid'],
  ],
  ['404', () => new Response('', { status: 404 }), ['refused', '404']],
  [
    '422',
    () => Response.json({ code: 1, message: 'Not all', details: {} }, { status: 422 }),
    ['failed', '422, code 1: Not all'],
  ],
  [
    '422 with outcomes',
    () =>
      Response.json(
        { code: 1, message: 'x', details: { events: [{ status: 'failed', error_message: 'E' }] } },
        { status: 422 },
      ),
    ['refused', 'E'],
  ],
  ['a redirect', () => new Response('', { status: 302 }), ['failed', '302']],
];

for (const [what, to, expected] of outcomes)
  test(`${what} is answered: ${expected.filter(Boolean).join(', ')}`, async (t) => {
    const { pinterest, bodies, pass } = startScripted(t, [to], { flushAfterMs: 0 });
    const receipt = lead(pinterest, 'a');
    assert.equal(receipt.reason, undefined);
    await pass(1);
    assert.deepEqual(await ends([receipt]), [expected]);
    await pass(10_000);
    assert.equal(bodies.length, 1, 'not repeated');
  });

const passing = [
  [
    '429',
    () => new Response('{"code":8,"message":"Rate limit"}', { status: 429 }),
    '429, code 8: Rate limit',
  ],
  ['503', unavailable, '503, code 4197: Busy'],
  ['500', () => new Response('oops', { status: 500 }), '500'],
  ['408', () => new Response('', { status: 408 }), '408'],
  [
    'a network error',
    () =>
      Promise.reject(
        Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } }),
      ),
    'fetch failed (ECONNRESET)',
  ],
  ['what is no error', () => Promise.reject('no'), 'the request failed'],
  [
    'a body that breaks off',
    () =>
      new Response(
        new ReadableStream({ pull: (stream) => stream.error(new TypeError('terminated')) }),
      ),
    'terminated',
  ],
];

for (const [what, to, retryReason] of passing)
  test(`${what} is retried`, async (t) => {
    const { pinterest, bodies, requests, pass } = startScripted(t, [to, answer]);
    const receipt = lead(pinterest, 'a');
    await pass(1000);
    assert.equal(requests()[0].retryReason, retryReason);
    await pass(1000);
    assert.deepEqual(await ends([receipt]), [['sent', undefined]]);
    assert.deepEqual(bodies, [['a'], ['a']]);
  });

test('retries wait twice as long each time, half of it at random, a minute at most', async (t) => {
  const { pinterest, requests, pass } = startScripted(t, [unavailable]);
  lead(pinterest, 'a');
  await pass(1000);
  const waits = [];
  for (let retry = 0; retry < 9; retry++) {
    assert.equal(requests().length, retry + 1);
    waits.push(requests().at(-1).retryAfterMs);
    await pass(Math.ceil(waits.at(-1)) - 1);
    assert.equal(requests().length, retry + 1, 'not sooner');
    await pass(1);
  }
  [1, 2, 4, 8, 16, 32, 60, 60, 60].forEach((seconds, index) => {
    const wait = waits[index];
    assert.ok(wait >= seconds * 500 && wait <= seconds * 1000, `${index}: ${wait} ms`);
  });
  assert.deepEqual(
    requests().map(({ retries }) => retries),
    [...Array(10).keys()],
  );
});

for (const [what, value, ms] of [
  ['seconds', '120', 120_000],
  ['a date', new Date(1_767_225_600_000 + 91_000).toUTCString(), 90_000],
])
  test(`Retry-After in ${what} is honoured`, async (t) => {
    const limited = () => new Response('', { status: 429, headers: { 'retry-after': value } });
    const { pinterest, requests, pass } = startScripted(t, [limited, answer]);
    lead(pinterest, 'a');
    await pass(1000);
    assert.equal(requests()[0].retryAfterMs, ms);
    await pass(60_000);
    await pass(ms - 60_001);
    assert.equal(requests().length, 1);
    await pass(1);
    assert.equal(requests().length, 2);
  });

test('only what failed is repeated, before what came later', async (t) => {
  const { pinterest, bodies, pass } = startScripted(t, [answer, unavailable, answer], {
    maxBatch: 2,
  });
  const receipts = ['a', 'b', 'c', 'd'].map((id) => lead(pinterest, id));
  await pass(1);
  receipts.push(lead(pinterest, 'e'));
  await pass(1000);
  assert.deepEqual(await ends(receipts), Array(5).fill(['sent', undefined]));
  assert.deepEqual(bodies, [['a', 'b'], ['c', 'd'], ['c', 'd'], ['e']]);
});

test('nothing goes out past 55 minutes after it happened', async (t) => {
  const { pinterest, bodies, pass } = startScripted(t, [unavailable]);
  const now = 1_767_225_600;
  const old = lead(pinterest, 'old', { time: now - 3301 });
  const [[outcome, reason]] = await ends([old]);
  assert.equal(outcome, 'expired');
  assert.match(reason, /55 minutes/);
  const late = lead(pinterest, 'late', { time: now - 3290 });
  const fresh = lead(pinterest, 'fresh');
  await pass(1000);
  assert.deepEqual(bodies, [['late', 'fresh']]);
  await pass(1000);
  await pass(2000);
  await pass(4000);
  await pass(8000);
  assert.equal(await late.delivered, 'expired');
  for (let minute = 0; minute < 56; minute++) await pass(60_000);
  assert.equal(await fresh.delivered, 'expired');
  const count = bodies.length;
  await pass(600_000);
  assert.equal(bodies.length, count);
});

test('memory is bounded: the oldest are dropped, and say so', async (t) => {
  const { pinterest, pass } = startScripted(t, [answer], { maxQueued: 2 });
  const receipts = ['a', 'b', 'c', 'd'].map((id) => lead(pinterest, id));
  await pass(1000);
  const dropped = ['dropped', 'More than 2 events (maxQueued) waited; the oldest are dropped.'];
  const sent = ['sent', undefined];
  assert.deepEqual(await ends(receipts), [dropped, dropped, sent, sent]);
});

test('a request without an answer is given up after requestTimeoutMs, even by a fetch without an end', async (t) => {
  const hang = () => new Promise(() => {});
  const { pinterest, requests, pass } = startScripted(t, [hang, answer], {
    requestTimeoutMs: 5000,
  });
  const receipt = lead(pinterest, 'a');
  await pass(1000);
  await pass(5000);
  assert.equal(requests()[0].retryReason, 'no answer within 5000 ms');
  await pass(1000);
  assert.equal(await receipt.delivered, 'sent');
});

test('an endpoint that hangs, then answers', async (t) => {
  // The second request has as long, also on a busy machine: a third one would bring the event again.
  const { sandbox, pinterest } = await start(t, { requestTimeoutMs: 3000 });
  sandbox.setFaults({ conversions: { hang: true } });
  pinterest.subscribe(({ type }) => type === 'request' && sandbox.setFaults({}));
  assert.equal(await lead(pinterest, 'a').delivered, 'sent');
  assert.equal(sandbox.events().length, 1);
});

test('dropped connections and 503 lose nothing, and bring nothing twice', async (t) => {
  const { sandbox, pinterest } = await start(t);
  const faults = [{ drop: true }, { status: 503 }, { status: 429, retryAfter: 0 }];
  sandbox.setFaults({ conversions: faults[0] });
  pinterest.subscribe(({ type }) => {
    if (type === 'request') sandbox.setFaults({ conversions: faults.shift() ?? {} });
  });
  const receipts = numbers(10).map((id) => lead(pinterest, id));
  assert.deepEqual(await ends(receipts), Array(10).fill(['sent', undefined]));
  assert.deepEqual(
    sandbox.events().map(({ data }) => data.event_id),
    numbers(10),
  );
});

test('flush sends now, and waits until what was queued has ended', async (t) => {
  const { pinterest, bodies, pass } = startScripted(t, [unavailable, answer]);
  lead(pinterest, 'a');
  let flushed = false;
  const flushing = pinterest.flush().then(() => (flushed = true));
  await pass(0);
  assert.deepEqual(bodies, [['a']]);
  lead(pinterest, 'later');
  assert.equal(flushed, false);
  await pass(1000);
  await flushing;
  assert.deepEqual(bodies.flat(), ['a', 'a', 'later']);
  await pinterest.flush();
});

test('flush ends when its signal aborts; the events stay queued', async (t) => {
  const { pinterest, pass } = startScripted(t, [unavailable, answer]);
  const receipt = lead(pinterest, 'a');
  const controller = new AbortController();
  const flushing = pinterest.flush({ signal: controller.signal });
  await pass(0);
  controller.abort();
  await flushing;
  await pinterest.flush({ signal: AbortSignal.abort() });
  await pass(1000);
  assert.equal(await receipt.delivered, 'sent');
});

test('close sends what is queued; what comes later is dropped', async (t) => {
  const { sandbox, pinterest } = await start(t, { flushAfterMs: 60_000 });
  const receipts = numbers(3).map((id) => lead(pinterest, id));
  await pinterest.close();
  assert.deepEqual(await ends(receipts), Array(3).fill(['sent', undefined]));
  assert.deepEqual(await ends([lead(pinterest, 'x')]), [['dropped', 'The server is closed.']]);
  assert.equal(sandbox.events().length, 3);
  await pinterest.close();
  await pinterest.flush();
});

const unanswered = ['failed', 'The server was closed before Pinterest had answered.'];

test('close ends after 10 seconds; what is left has failed', async (t) => {
  const { pinterest, pass } = startScripted(t, [unavailable]);
  const receipt = lead(pinterest, 'a');
  const closing = pinterest.close();
  for (let second = 0; second < 10; second++) await pass(1000);
  await closing;
  assert.deepEqual(await ends([receipt]), [unanswered]);
});

test('close ends when its signal aborts, also amid a request', async (t) => {
  const { pinterest, pass } = startScripted(t, [() => new Promise(() => {})]);
  const receipts = ['a', 'b'].map((id) => lead(pinterest, id));
  const controller = new AbortController();
  const closing = pinterest.close({ signal: controller.signal });
  await pass(0);
  controller.abort();
  await closing;
  assert.deepEqual(await ends(receipts), [unanswered, unanswered]);
});

test('test: true asks Pinterest not to record', async (t) => {
  const { sandbox, pinterest } = await start(t, { test: true });
  assert.equal(await lead(pinterest, 'a').delivered, 'sent');
  assert.deepEqual(sandbox.events(), []);
});

test('a call without an event is dropped, and says why', async (t) => {
  const { sandbox, pinterest } = await start(t);
  const throwing = {
    get name() {
      throw new Error('no');
    },
  };
  const cases = [
    [
      pinterest.track('Quiz Finished', {}, { visitor }),
      /^"Quiz Finished" is no standard event.*eventMapping/,
    ],
    [pinterest.track('Lead', {}), /pass visitor\.ip and visitor\.userAgent, or user\.email/],
    [pinterest.track('', {}, { visitor }), /^event has no name/],
    [
      pinterest.send({ type: 'identify', userId: 'u' }, { visitor }),
      /pass user and userId with each call/,
    ],
    [pinterest.send({ type: 'group' }), /^type is "group"; it must be track or page/],
    [pinterest.send(null), /^type is missing/],
    [pinterest.page(throwing, {}), /pass visitor/],
  ];
  for (const [receipt, reason] of cases) {
    assert.equal(await receipt.delivered, 'dropped');
    assert.match(receipt.reason, reason);
    assert.ok(receipt.eventId);
  }
  assert.deepEqual(sandbox.requests(), []);
});

test('an event of toConversionEvents goes out as it is, also from a queue that holds JSON', async (t) => {
  const { sandbox, pinterest } = await start(t);
  const call = { type: 'track', event: 'Checkout', properties: { order_id: 'A-1', value: 5 } };
  const [event] = await toConversionEvents(call, { visitor, user: { email: 'ann@example.com' } });
  const receipt = pinterest.sendEvent(JSON.parse(JSON.stringify(event)));
  assert.deepEqual([receipt.eventId, await receipt.delivered], ['A-1', 'sent']);
  assert.deepEqual(sandbox.events()[0].conversion, event);
  const circle = {};
  circle.circle = circle;
  for (const given of [undefined, null, 'x', circle, {}, { ...event, user_data: {} }]) {
    const odd = pinterest.sendEvent(given);
    assert.equal(await odd.delivered, 'dropped');
    assert.match(odd.reason, /no event of toConversionEvents/);
  }
});

test('a receipt of several events ends with the first that is not sent', async (t) => {
  const eventMapping = { 'Demo Booked': ['Lead', 'Custom', 'Own'] };
  const { sandbox, pinterest } = await start(t, { eventMapping, flushAfterMs: 60_000 });
  sandbox.setFaults({ conversions: { failEvery: 2 } });
  const receipt = pinterest.track('Demo Booked', {}, { visitor, eventId: 'D' });
  await pinterest.flush();
  assert.deepEqual(
    [receipt.eventId, await receipt.delivered, receipt.reason],
    ['D', 'refused', 'failed by a fault of the sandbox'],
  );
});

test('activity: all that happens, without user data; a listener that throws stops nothing', async (t) => {
  const errors = t.mock.method(console, 'error', () => {});
  const { pinterest, activities, pass } = startScripted(t, [unavailable, answer]);
  pinterest.subscribe(() => {
    throw new Error('mine');
  });
  const end = pinterest.subscribe(() => assert.fail('ended'));
  end();
  const user = { email: 'ann@example.com' };
  pinterest.track(
    'Checkout',
    { order_id: 'A', promo_code: 'X', value: 'free' },
    { user, eventId: 'A' },
  );
  pinterest.track('Own', {}, { user, eventId: 'B' });
  await pass(1000);
  await pass(1000);
  const { retryAfterMs } = activities[2];
  assert.deepEqual(activities, [
    {
      type: 'event',
      eventName: 'checkout',
      eventId: 'A',
      eventTime: 1_767_225_600,
      omitted: ['promo_code', 'value'],
    },
    {
      type: 'outcome',
      eventName: undefined,
      eventId: 'B',
      outcome: 'dropped',
      reason: activities[1].reason,
    },
    {
      type: 'request',
      events: 1,
      retries: 0,
      durationMs: 0,
      status: 503,
      retryReason: '503, code 4197: Busy',
      retryAfterMs,
    },
    {
      type: 'request',
      events: 1,
      retries: 1,
      durationMs: 0,
      status: 200,
      retryReason: undefined,
      retryAfterMs: undefined,
    },
    { type: 'outcome', eventName: 'checkout', eventId: 'A', outcome: 'sent', reason: undefined },
  ]);
  assert.doesNotMatch(JSON.stringify(activities), /example/);
  assert.equal(errors.mock.callCount(), activities.length);
});

test('a refused token is logged once, clearly, and stands in no message', async (t) => {
  const errors = t.mock.method(console, 'error', () => {});
  const denied = () => Response.json({ code: 2, message: `Bad token ${token}` }, { status: 401 });
  const leaking = () => Promise.reject(new TypeError(`invalid header Bearer ${token}`));
  const { pinterest, activities, pass } = startScripted(t, [leaking, denied]);
  const receipts = [];
  for (const id of ['a', 'b']) {
    receipts.push(lead(pinterest, id));
    await pass(1000);
    await pass(1000);
  }
  assert.deepEqual(
    await ends(receipts),
    Array(2).fill(['refused', '401, code 2: Bad token [access token]']),
  );
  assert.equal(errors.mock.callCount(), 1);
  const [message] = errors.mock.calls[0].arguments;
  assert.match(message, /access token.*\(401\).*adAccountId.*Ads Manager/);
  assert.doesNotMatch(JSON.stringify([activities, receipts, message]), /secret/);
});

const wrong = [
  [
    { adAccountId: undefined },
    'adAccountId is missing; it must be the id of your ad account, at most 18 digits: copy it from Ads Manager.',
  ],
  [{ adAccountId: 'mine' }, /^adAccountId is "mine"; it must be/],
  [{ adAccountId: { toString: 1 } }, /^adAccountId is a object; it must be/],
  [{ adAccountId: '1'.repeat(19) }, /^adAccountId is "1+"; it must be/],
  [{ accessToken: undefined }, /^accessToken is missing; it must be the conversion access token/],
  [{ accessToken: '' }, /^accessToken is missing/],
  [
    { accessToken: `Bearer ${token}` },
    /^accessToken is not a token; .* without "Bearer" before it/,
  ],
  [{ accessToken: 'secret\n' + 'secret' }, /^accessToken is not a token/],
  [
    { endpoint: 'http://api.example' },
    /^endpoint is "http:\/\/api.example"; it must be an https address/,
  ],
  [{ endpoint: 'api.pinterest.com' }, /^endpoint is/],
  [{ endpoint: 'https://a:b@api.example' }, /^endpoint is/],
  [{ test: 'true' }, 'test is "true"; it must be true or false.'],
  [{ maxBatch: 1001 }, 'maxBatch is 1001; it must be a whole number from 1 to 1000.'],
  [{ maxBatch: 0 }, /^maxBatch is 0/],
  [{ flushAfterMs: -1 }, /^flushAfterMs is -1/],
  [{ maxQueued: 1.5 }, /^maxQueued is 1.5/],
  [{ requestTimeoutMs: '5' }, /^requestTimeoutMs is "5"/],
  [{ fetch: {} }, /^fetch is a object; it must be a function/],
];

for (const [options, expected] of wrong)
  test(`createPinterestServer throws: ${expected}`, () => {
    const all = { adAccountId: account, accessToken: token, ...options };
    assert.throws(
      () => createPinterestServer(all),
      ({ name, message }) => {
        assert.equal(name, 'TypeError');
        const text = message.replace('createPinterestServer: ', '');
        if (typeof expected === 'string') assert.equal(text, expected);
        else assert.match(text, expected);
        assert.doesNotMatch(message, /secret/);
        return true;
      },
    );
  });

test('options: what is missing altogether, a number, blanks, /v5', async () => {
  assert.throws(() => createPinterestServer(), /adAccountId is missing/);
  assert.throws(() => createPinterestServer(null), /adAccountId is missing/);
  const urls = [];
  const fetch = (url) => {
    urls.push(url);
    return Promise.resolve(new Response('{}'));
  };
  for (const endpoint of ['https://proxy.example/', 'https://proxy.example/v5', undefined])
    createPinterestServer({
      adAccountId: 17,
      accessToken: ` ${token}\n`,
      endpoint,
      fetch,
      maxBatch: 1,
    }).track('Lead', {}, { visitor });
  await setImmediate();
  assert.deepEqual(urls, [
    'https://proxy.example/v5/ad_accounts/17/events',
    'https://proxy.example/v5/ad_accounts/17/events',
    'https://api.pinterest.com/v5/ad_accounts/17/events',
  ]);
});

test('a mapping setting that is not valid is logged and ignored, as in the tag', (t) => {
  const errors = t.mock.method(console, 'error', () => {});
  createPinterestServer({ adAccountId: account, accessToken: token, currency: 'Euro' });
  assert.equal(errors.mock.callCount(), 1);
  assert.match(errors.mock.calls[0].arguments[0], /createPinterestServer: currency is "Euro"/);
});

/** Runs a script of a user's, which ends by itself. */
async function runScript(t, faults, code) {
  const sandbox = await createSandbox({ faults });
  t.after(() => sandbox.close());
  const source = `
    import { createPinterestServer } from '@pinterest-tag/server';
    const pinterest = createPinterestServer({
      adAccountId: '1', accessToken: 'x', endpoint: '${sandbox.endpoint}', flushAfterMs: 50 });
    const receipt = pinterest.track('Lead', {}, { user: { email: 'ann@example.com' } });
    ${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: 'pipe' });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    sandbox.setFaults({});
  });
  child.stderr.on('data', (chunk) => (output += chunk));
  const [exitCode] = await once(child, 'close');
  return { exitCode, output, events: sandbox.events().length };
}

test('a script ends by itself, once its events are sent', async (t) => {
  assert.deepEqual(await runScript(t, {}, ''), { exitCode: 0, output: '', events: 1 });
});

test('a script that waits for an outcome has it, also after a retry', async (t) => {
  const code = `
    pinterest.subscribe(({ retryReason }) => retryReason && console.log(retryReason));
    console.log(await receipt.delivered);`;
  assert.deepEqual(await runScript(t, { conversions: { status: 503 } }, code), {
    exitCode: 0,
    output: '503\nsent\n',
    events: 1,
  });
});
