import { expect } from '@open-wc/testing';
import {
  mapCall,
  type Activity,
  type AnalyticsCall,
  type Consent,
  type EventData,
} from '@pinterest-tag/core';
import { createMatcher, noFilter, type CallFilter } from '../src/inspector/log/call-filter.js';
import { CallLog } from '../src/inspector/log/call-log.js';
import { callsJson } from '../src/inspector/log/call-json.js';
import { problemsOf, type CallRecord } from '../src/inspector/log/call-record.js';
import { CallView } from '../src/inspector/log/call-view.js';
import { deliveryOf, type DeliveryState } from '../src/inspector/log/delivery.js';
import { summaryOf } from '../src/inspector/list/summary-of.js';
import { isCallRecord } from '../src/inspector/log/is-call-record.js';
import { ListScroll } from '../src/inspector/list/list-scroll.js';
import { readinessOf } from '@pinterest-tag/core/quality';
import { readinessText } from '../src/inspector/summary/readiness-text.js';
import { rowWindow, scrollToRow } from '../src/inspector/list/row-window.js';
import { showDuration } from '../src/inspector/details/show-time.js';
import { EventCounts } from '../src/inspector/summary/event-counts.js';
import { readable } from '../src/data/readable.js';
import { redactText } from '../src/data/redact-text.js';

const annHash = '71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476';

const track = (event: string, properties?: object): AnalyticsCall => ({
  type: 'track',
  event,
  properties,
});
const called = (
  call: AnalyticsCall,
  { consent = 'granted', eventId = 'e' }: { consent?: Consent; eventId?: string } = {},
): Activity => ({ type: 'call', call, eventId, commands: mapCall(call, {}, eventId), consent });
const given = (call: AnalyticsCall, eventId = 'e'): Activity[] =>
  mapCall(call, {}, eventId).map((command) => ({ type: 'command', call, eventId, command }));
const ended = (call: AnalyticsCall, outcome: string, type = 'outcome', eventId = 'e'): Activity =>
  ({ type, call, eventId, outcome }) as Activity;

let time = 0;
const createLog = (limit = 100, onChange = (): void => undefined): CallLog =>
  new CallLog({ limit, now: () => (time += 10), onChange });
const hear = (activities: readonly Activity[], log = createLog()): CallRecord[] => {
  time = 0;
  for (const activity of activities) log.hear(activity);
  return log.records;
};

describe('readable: what is shown of a value', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  const rows: [title: string, value: unknown, shown: unknown][] = [
    ['JSON', { a: [1, 'x', true, null], b: { c: 0 } }, { a: [1, 'x', true, null], b: { c: 0 } }],
    [
      'what JSON can not say',
      [undefined, () => 1, Symbol('s'), NaN, 5n],
      ['⟨undefined⟩', '⟨function⟩', '⟨symbol⟩', '⟨NaN⟩', '5'],
    ],
    ['a date', { at: new Date(0) }, { at: '1970-01-01T00:00:00.000Z' }],
    ['a cycle', cycle, { self: '⟨circular⟩' }],
    [
      'a key of the prototype',
      JSON.parse('{"__proto__": {"a": 1}}'),
      JSON.parse('{"__proto__": {"a": 1}}'),
    ],
    ['a revoked proxy', { a: revoked() }, { a: '⟨can not be read⟩' }],
    [
      'an e-mail address',
      { q: 'Ann <ann@example.com>' },
      { q: '⟨looks like an e-mail address; not shown⟩' },
    ],
    ['one in a URL', ['/?m=ann%40example.com'], ['⟨looks like an e-mail address; not shown⟩']],
    [
      'one behind much text',
      [`${'x '.repeat(490)} ann@example.com`],
      ['⟨looks like an e-mail address; not shown⟩'],
    ],
    ['one as a key', { 'ann@example.com': 1 }, { '⟨e-mail address⟩': 1 }],
    [
      'a card number',
      ['4111 1111 1111 1111', 4111111111111111],
      ['⟨looks like a card number; not shown⟩', '⟨looks like a card number; not shown⟩'],
    ],
    [
      'an event id that could be a card number',
      { event_id: '4111111111111111' },
      { event_id: '4111111111111111' },
    ],
    [
      'an event id that is an e-mail address',
      { event_id: 'ann@example.com' },
      { event_id: '⟨looks like an e-mail address; not shown⟩' },
    ],
  ];
  for (const [title, value, shown] of rows)
    it(title, () => expect(readable(value)).to.deep.equal(shown));

  it('runs no getter and no toJSON', () => {
    let runs = 0;
    const value = {
      get price() {
        return ++runs;
      },
      toJSON: () => ++runs,
      list: Object.defineProperty([0], 0, { get: () => ++runs }),
    };
    expect(readable(value)).to.deep.equal({
      price: '⟨getter, not read⟩',
      toJSON: '⟨function⟩',
      list: ['⟨getter, not read⟩'],
    });
    expect(runs).to.equal(0);
  });

  it('a thousand levels, a megabyte, a million entries -> bounded, and says what is left out', () => {
    let deep: object = { end: true };
    for (let level = 0; level < 1000; level++) deep = { deep };
    const shown = readable([deep, 'x'.repeat(1_000_000), new Array(1_000_000).fill('ab@')]);
    const text = JSON.stringify(shown);
    expect(text.length).to.be.below(40_000);
    expect(text).to.contain('⟨deeper levels are not shown⟩');
    expect(text).to.contain('… (1,000,000 characters)');
    expect(text).to.match(/⟨\d+ more not shown⟩/);
  });

  it('redactText: messages keep the rest of their words', () => {
    expect(redactText('value is "ann@example.com"; card 4111111111111111')).to.equal(
      'value is ⟨e-mail address⟩"; card ⟨card number⟩',
    );
    expect(redactText('a'.repeat(300), 5)).to.equal('aaaaa… (300 characters)');
    expect(redactText(`${'a'.repeat(98)} ann@example.com`, 100)).to.not.contain('ann');
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe('CallLog: activities in, records out', () => {
  const x = track('X');
  const states: [title: string, activities: Activity[], state: DeliveryState][] = [
    ['a call', [called(x)], 'sending'],
    ['a call without consent', [called(x, { consent: 'pending' })], 'queued'],
    ['given to the script', [called(x, { consent: 'pending' }), ...given(x)], 'sending'],
    ...(['sent', 'refused', 'denied', 'blocked', 'dropped'] as const).map(
      (outcome): [string, Activity[], DeliveryState] => [
        `ended as ${outcome}`,
        [called(x), ended(x, outcome)],
        outcome,
      ],
    ),
    ['given, then no answer', [called(x), ...given(x), ended(x, 'timeout')], 'timeout'],
    [
      'its receipt timed out, but it is held',
      [called(x, { consent: 'pending' }), ended(x, 'timeout')],
      'queued',
    ],
    [
      'ended after its receipt',
      [called(x, { consent: 'pending' }), ended(x, 'timeout'), ended(x, 'sent', 'late-outcome')],
      'sent',
    ],
  ];
  for (const [title, activities, state] of states)
    it(`${title} -> ${state}`, () => {
      const records = hear(activities);
      expect(records.map(deliveryOf)).to.deep.equal([state]);
      expect(isCallRecord(JSON.parse(JSON.stringify(records[0])))).to.equal(true);
    });

  it('says when what happened', () => {
    const [record] = hear([called(x), ...given(x), ended(x, 'sent')]);
    expect(record).to.include({ at: 10, givenAt: 20, endedAt: 30, id: 1, page: 1, title: 'X' });
  });

  it('tells calls apart that share an id or have none, by the call itself', () => {
    const first = track('First');
    const second = track('Second');
    const eventId = '';
    const records = hear([
      called(first, { eventId }),
      called(second, { eventId }),
      ended(second, 'sent', 'outcome', eventId),
      ended(first, 'blocked', 'outcome', eventId),
    ]);
    expect(records.map((record) => [record.title, deliveryOf(record)])).to.deep.equal([
      ['First', 'blocked'],
      ['Second', 'sent'],
    ]);
  });

  it('one call object sent twice -> two records, ended in order', () => {
    const records = hear([called(x), called(x), ended(x, 'sent'), ended(x, 'denied')]);
    expect(records.map(deliveryOf)).to.deep.equal(['sent', 'denied']);
  });

  it('identify: keeps what becomes of each trait, never its value', () => {
    const identify: AnalyticsCall = {
      type: 'identify',
      userId: 'user-42',
      traits: { Email: 'ann@example.com', name: 'Ann', address: { city: 'Berlin' }, tags: ['vip'] },
    };
    const command = ['set', { em: annHash, np: 'shop' }] as const;
    const records = hear([
      called(identify),
      { type: 'command', call: identify, eventId: 'e', command: [...command] },
      called(x),
      ...given(x),
    ]);
    expect(records[0]?.call).to.deep.equal({
      type: 'identify',
      userId: '⟨never leaves⟩',
      traits: {
        Email: '⟨hashed before it leaves⟩',
        name: '⟨never leaves⟩',
        address: { city: '⟨never leaves⟩' },
        tags: ['⟨never leaves⟩'],
      },
    });
    expect(records.map(({ userData }) => userData)).to.deep.equal([
      { em: annHash, np: 'shop' },
      { em: annHash, np: 'shop' },
    ]);
    expect(JSON.stringify(records) + callsJson(records)).to.not.match(
      /ann@|user-42|Berlin|vip|"Ann/,
    );
  });

  it("what the tag's settings say of the visitor is a record of its own", () => {
    const call: AnalyticsCall = { type: 'identify', traits: {} };
    const command = ['set', { opt_out_type: 'LDP' }] as ['set', object];
    const [record] = hear([{ type: 'command', call, eventId: 'e', command }]);
    expect(record).to.deep.include({ title: 'Tag settings', userData: { opt_out_type: 'LDP' } });
    expect(record && summaryOf(record)).to.equal('opt_out_type');
    expect(record && deliveryOf(record)).to.equal('sent');
  });

  it('shows what went out, not what was mapped, once beforeSend has edited it', () => {
    const order = track('Order Completed', { value: 5 });
    const command = ['track', 'Checkout', { value: 5, currency: 'EUR' }] as [
      'track',
      string,
      EventData,
    ];
    const records = hear([called(order), { type: 'command', call: order, eventId: 'e', command }]);
    expect(records[0]?.mapped.map(({ unmet }) => unmet)).to.deep.equal([
      ['product_id', 'currency', 'valid_currency', 'order_id'],
    ]);
    expect(problemsOf(records[0] as CallRecord).map(({ code }) => code)).to.deep.equal([
      'missing-product-id',
    ]);
  });

  const oddCalls: [title: string, call: unknown, shown: string, codes: string[]][] = [
    ['null', null, 'unknown call', ['unknown-call']],
    ['a group call', { type: 'group', traits: { name: 'Ann' } }, 'group call', ['unknown-call']],
    ['no name', track('  '), '(no name)', ['event-name']],
    [
      'an address for a name',
      track('ann@example.com'),
      '⟨looks like an e-mail address; not shown⟩',
      ['partner-defined-event'],
    ],
    [
      'a getter',
      {
        type: 'track',
        event: 'Lead',
        get properties() {
          throw new Error('read');
        },
      },
      'Lead',
      [],
    ],
  ];
  for (const [title, call, shown, codes] of oddCalls)
    it(`a call that is ${title} is shown, and harms nobody`, () => {
      const activity = { ...called(track('X')), call, commands: [] } as unknown as Activity;
      const commands = title === 'an address for a name' ? [['track', 'ann@example.com', {}]] : [];
      const [record] = hear([{ ...activity, commands } as unknown as Activity]);
      expect(record?.title).to.equal(shown);
      expect(record && problemsOf(record).map(({ code }) => code)).to.deep.equal(codes);
      expect(JSON.stringify(record)).to.not.match(/ann@|"Ann"/);
    });

  it('keeps so many, the oldest go; later activities of theirs are ignored', () => {
    const calls = ['A', 'B', 'C'].map((name) => track(name));
    const log = createLog(2);
    const records = hear(
      calls.map((call) => called(call)),
      log,
    );
    hear(
      calls.map((call) => ended(call, 'sent')),
      log,
    );
    expect(records.map(({ title }) => title)).to.deep.equal(['B', 'C']);
    expect(records.map(deliveryOf)).to.deep.equal(['sent', 'sent']);
    expect(log.find(1)).to.equal(undefined);
    expect(log.find(3)?.title).to.equal('C');
  });

  it('earlier pages: what had not ended is left, and ids go on', () => {
    const before = hear([called(x), called(track('Y')), ended(x, 'sent')]);
    const log = createLog();
    log.restore(before);
    hear([called(track('Z'))], log);
    expect(log.records.map(({ id, page, title }) => [id, page, title])).to.deep.equal([
      [1, 1, 'X'],
      [2, 1, 'Y'],
      [3, 2, 'Z'],
    ]);
    expect(log.records.map(deliveryOf)).to.deep.equal(['sent', 'left', 'sending']);
  });

  it('what another script wrote to the storage is no record', () => {
    const [record] = hear([called(x)]);
    for (const wrong of [
      null,
      5,
      {},
      { ...record, outcome: 'gone' },
      { ...record, problems: [1] },
      { ...record, mapped: [{}] },
    ])
      expect(isCallRecord(wrong)).to.equal(false);
  });
});

describe('sums and readiness', () => {
  const product = { sku: 'A', price: 5 };
  const whole = { value: 5, currency: 'EUR', products: [product] };
  const rows: [title: string, calls: AnalyticsCall[], merchant: string, retargeting: string][] = [
    ['nothing yet', [], 'unseen', 'unseen'],
    [
      'all there',
      [
        { type: 'page', properties: product },
        track('Product Added', product),
        track('Order Completed', whole),
      ],
      'ready',
      'ready',
    ],
    [
      'no product page yet',
      [{ type: 'page' }, track('Product Added', product), track('Order Completed', whole)],
      'unseen',
      'unseen',
    ],
    [
      'a cart without an id',
      [track('Product Added', { name: 'Mug' }), track('Product Added', product)],
      'incomplete',
      'incomplete',
    ],
    [
      'an order of nothing',
      [
        { type: 'page', properties: product },
        track('Product Added', product),
        track('Order Completed', { ...whole, value: 0 }),
      ],
      'incomplete',
      'ready',
    ],
  ];
  const countsOf = (records: readonly CallRecord[]): EventCounts => {
    const counts = new EventCounts();
    for (const record of records) counts.replace(undefined, record);
    return counts;
  };
  for (const [title, calls, merchant, retargeting] of rows)
    it(`${title} -> Verified Merchant ${merchant}, dynamic retargeting ${retargeting}`, () => {
      const { byEvent } = countsOf(hear(calls.map((call) => called(call))));
      expect(readinessOf(byEvent).map(({ name, state }) => [name, state])).to.deep.equal([
        ['Verified Merchant', merchant],
        ['Dynamic retargeting', retargeting],
      ]);
    });

  it('says what each event lacked', () => {
    const calls = [track('Order Completed', { value: 5 }), track('Order Completed', whole)];
    const [merchant] = readinessOf(countsOf(hear(calls.map((call) => called(call)))).byEvent);
    expect(
      merchant?.events.map((event) => `${event.event}: ${readinessText(event)}`),
    ).to.deep.equal([
      'PageVisit: not seen yet',
      'AddToCart: not seen yet',
      'Checkout: 1 of 2 without product id, valid currency',
    ]);
  });

  it('counts what would be in conversion reports, and forgets what is gone', () => {
    const calls = ['Lead', 'Contact', 'Quiz Finished', 'Search'].map((name) => track(name));
    const counts = new EventCounts();
    const log = new CallLog({ limit: 100, now: () => 0, onChange: (a, b) => counts.replace(a, b) });
    hear([...calls.map((call) => called(call)), ended(calls[3] as AnalyticsCall, 'denied')], log);
    expect(counts).to.include({ calls: 4, events: 4, withProblems: 1 });
    expect(counts.by.lost).to.deep.equal({ events: 1, reported: 1 });
    expect(counts.by.sending).to.deep.equal({ events: 3, reported: 1 });
    log.clear();
    expect(counts).to.include({ calls: 0, events: 0, withProblems: 0 });
    expect(counts.by.lost.events + counts.by.sending.reported).to.equal(0);
    expect(counts.byEvent.size).to.equal(0);
  });
});

describe('filters', () => {
  const cart = track('Product Added', { sku: 'LAMP-7', value: 5, currency: 'EUR' });
  const records = hear([
    called(cart),
    ended(cart, 'sent'),
    called({ type: 'page', name: 'Lamps' }, { consent: 'pending' }),
    called(track('Quiz Finished', { note: '<b>' })),
  ]);
  const rows: [filter: Partial<CallFilter>, titles: string[]][] = [
    [{}, ['Product Added', 'Page: Lamps', 'Quiz Finished']],
    [{ event: 'addtocart' }, ['Product Added']],
    [{ state: 'queued' }, ['Page: Lamps']],
    [{ state: 'problems' }, ['Quiz Finished']],
    [{ text: 'lamp' }, ['Product Added', 'Page: Lamps']],
    [{ text: 'lamp EUR' }, ['Product Added']],
    [{ text: 'lamp', state: 'sent' }, ['Product Added']],
    [{ text: '<B>' }, ['Quiz Finished']],
    [{ text: 'nothing like it' }, []],
  ];
  for (const [filter, titles] of rows)
    it(`${JSON.stringify(filter)} -> ${titles.join(', ') || 'none'}`, () => {
      const matches = createMatcher({ ...noFilter, ...filter });
      expect(records.filter(matches).map(({ title }) => title)).to.deep.equal(titles);
    });

  it('a view follows the log: as if it were filtered anew each time', () => {
    const filter: CallFilter = { ...noFilter, state: 'sent' };
    const view = new CallView();
    view.reset([], filter);
    const log = new CallLog({ limit: 3, now: () => 0, onChange: (a, b) => view.replace(a, b) });
    const calls = Array.from({ length: 6 }, (_, index) => track(`X${index}`));
    const outcomes = ['sent', 'denied', 'sent', 'sent', 'sent', 'blocked'];
    for (const [index, call] of calls.entries()) {
      log.hear(called(call));
      // The one before ends after this one was made.
      const before = calls[index - 1];
      if (before) log.hear(ended(before, outcomes[index - 1] as string));
      const expected = log.records.filter((record) => deliveryOf(record) === 'sent');
      expect(view.records).to.deep.equal(expected);
    }
    expect(view.records.map(({ title }) => title)).to.deep.equal(['X3', 'X4']);
  });
});

describe('rows', () => {
  it('rowWindow: those in sight and some around them', () => {
    expect(rowWindow(10_000, 30, 3000, 300)).to.deep.equal({ start: 92, end: 118 });
    expect(rowWindow(3, 30, 0, 300)).to.deep.equal({ start: 0, end: 3 });
    expect(rowWindow(0, 30, 900, 300)).to.deep.equal({ start: 0, end: 0 });
  });

  it('scrollToRow: as little as needed', () => {
    expect(scrollToRow(5, 30, 0, 300)).to.equal(0);
    expect(scrollToRow(20, 30, 0, 300)).to.equal(330);
    expect(scrollToRow(5, 30, 600, 300)).to.equal(150);
  });

  it('ListScroll: at its end it follows what is added, also what is added before the browser says so', () => {
    const scroll = new ListScroll();
    scroll.fit(100, 30, 300);
    expect([scroll.target, scroll.window.end]).to.deep.equal([2700, 100]);
    scroll.target = undefined;
    scroll.moveTo(2700);
    scroll.fit(150, 30, 300);
    expect(scroll.target).to.equal(4200);
    scroll.target = undefined;
    expect(scroll.moveTo(4195)).to.equal(true); // a first small step away
    scroll.fit(200, 30, 300);
    expect([scroll.target, scroll.window.start]).to.deep.equal([undefined, 131]);
  });

  it('ListScroll: rows keep their order after a jump, and their slot on a short way', () => {
    const scroll = new ListScroll();
    const slots = (): number[] => {
      const { start, end } = scroll.window;
      return Array.from({ length: end - start }, (_, index) => scroll.slotOf(start + index));
    };
    scroll.fit(1000, 30, 300);
    scroll.moveTo(9000);
    scroll.fit(1000, 30, 300);
    const first = slots();
    expect(new Set(first).size).to.equal(26);
    scroll.moveTo(9060);
    scroll.fit(1000, 30, 300);
    expect(slots().slice(0, 24)).to.deep.equal(first.slice(2));
    const before = slots();
    scroll.moveTo(18_000);
    scroll.fit(1000, 30, 300);
    expect(slots()).to.deep.equal(before);
  });

  const summaries: [properties: object, summary: string][] = [
    [{ value: 25, currency: 'EUR', products: [{ sku: 'A' }, { sku: 'B' }] }, '25 EUR · 2 products'],
    [{ currency: 'EUR', products: [{ sku: 'A' }] }, 'A'],
    [{ value: 'ann@example.com' }, ''],
    [{ query: 'mug' }, '“mug”'],
    [{}, ''],
  ];
  for (const [properties, summary] of summaries)
    it(`${JSON.stringify(properties)} -> ${summary || 'nothing'}`, () => {
      const [record] = hear([called(track('Search', properties))]);
      expect(record && summaryOf(record)).to.equal(summary);
    });

  const durations: [milliseconds: number, text: string][] = [
    [84.4, '84 ms'],
    [2345, '2.3 s'],
    [65_000, '1 min 5 s'],
  ];
  for (const [milliseconds, text] of durations)
    it(`${milliseconds} ms -> ${text}`, () => expect(showDuration(milliseconds)).to.equal(text));
});
