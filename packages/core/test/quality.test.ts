import { expect } from '@open-wc/testing';
import {
  checkSentEvent,
  eventIdOf,
  eventUseOf,
  missingRequirements,
  readinessOf,
  scoreEvents,
  standardEventUses,
  suggestedEvent,
  unmetRequirements,
  type EventCounts,
  type EventUse,
  type IssueCode,
  type Requirement,
  type ScoredEvent,
  type SentEvent,
  type Severity,
} from '../src/quality/index.js';
import { standardEvents } from '../src/index.js';

const digest = 'a'.repeat(64);
const items = [{ product_id: 'A', product_price: 5, product_quantity: 1 }];
const whole = { value: 5, currency: 'EUR', order_id: '1', event_id: 'e', line_items: items };
const sent = (event: string, data: object = whole, more: Partial<SentEvent> = {}): SentEvent => ({
  tagId: '2612345678901',
  event,
  data: { ...data },
  userData: {},
  ...more,
});

describe('event names', () => {
  const rows: [name: string, use: EventUse, suggested?: string][] = [
    ['Checkout', 'reports'],
    ['CHECKOUT', 'reports'],
    ['contact', 'audiences'],
    ['add_to_cart', 'partner-defined', 'AddToCart'],
    ['Add To Cart', 'partner-defined', 'AddToCart'],
    ['purchase', 'partner-defined', 'Checkout'],
    ['Order Completed', 'partner-defined', 'Checkout'],
    ['Quiz Finished', 'partner-defined'],
    ['constructor', 'partner-defined'],
    ['', 'partner-defined'],
  ];
  for (const [name, use, suggested] of rows)
    it(`"${name}" -> ${use}${suggested ? `, suggests ${suggested}` : ''}`, () => {
      expect(eventUseOf(name)).to.equal(use);
      expect(suggestedEvent(name)).to.equal(suggested);
    });

  it('each standard event has a use', () => {
    expect(Object.keys(standardEventUses).sort()).to.deep.equal([...standardEvents].sort());
  });
});

describe('one event', () => {
  type Row = [title: string, event: SentEvent, found: [IssueCode, Severity, path: string][]];
  const rows: Row[] = [
    ['a whole Checkout', sent('Checkout', whole, { userData: { em: digest } }), []],
    ['init', sent('init', {}), []],
    ['a start', sent('INIT', {}), []],
    [
      'an empty Checkout',
      sent('checkout', { value: ' ', currency: null, line_items: [] }),
      [
        ['missing-value', 'error', 'value'],
        ['missing-currency', 'error', 'currency'],
        ['missing-product-id', 'error', 'line_items'],
        ['missing-order-id', 'warning', 'order_id'],
        ['missing-event-id', 'warning', 'event_id'],
      ],
    ],
    [
      'an AddToCart of which one product has no id',
      sent('AddToCart', { ...whole, line_items: [...items, { product_name: 'Mug' }] }),
      [['missing-product-id', 'error', 'line_items']],
    ],
    [
      'a value without its currency',
      sent('Lead', { value: 5, eid: 'e' }),
      [['missing-currency', 'warning', 'currency']],
    ],
    [
      'numbers as text, and what is no number',
      sent('Checkout', {
        ...whole,
        value: '1.299,00',
        line_items: [{ product_id: 'A', product_price: '5.0', product_quantity: NaN }],
      }),
      [
        ['not-numeric', 'error', 'value'],
        ['numeric-text', 'warning', 'line_items[0].product_price'],
        ['not-numeric', 'error', 'line_items[0].product_quantity'],
      ],
    ],
    [
      'an image request, which holds text only',
      sent('Checkout', { ...whole, value: '5', order_quantity: 'two' }, { isTextOnly: true }),
      [['not-numeric', 'error', 'order_quantity']],
    ],
    [
      'what becomes no text',
      sent('Checkout', { value: { toString: 1 }, order_id: { toString: 1 }, event_id: {} }),
      [
        ['missing-currency', 'error', 'currency'],
        ['missing-product-id', 'error', 'line_items'],
        ['missing-event-id', 'warning', 'event_id'],
        ['not-numeric', 'error', 'value'],
      ],
    ],
    [
      'a currency in lower case',
      sent('Lead', { ...whole, currency: 'eur' }),
      [['unknown-currency', 'error', 'currency']],
    ],
    ['names that do not report', sent('add_to_cart'), [['unrecognised-event', 'error', 'event']]],
    ['a name of its own', sent('Quiz'), [['partner-defined-event', 'warning', 'event']]],
    ['no name', sent(''), [['missing-event-name', 'error', 'event']]],
    [
      'an advertiser id',
      sent('Lead', whole, { tagId: '261234567890' }),
      [['advertiser-id', 'error', 'tid']],
    ],
    ['no tag id', sent('Lead', whole, { tagId: '' }), [['missing-tag-id', 'error', 'tid']]],
    [
      'an e-mail address, nested',
      sent('Search', { ...whole, plan: { owner: 'ann@example.com' } }),
      [['personal-data', 'error', 'plan.owner']],
    ],
    [
      'fields that name a person, of which one is hashed',
      sent('Lead', { ...whole, first_name: 'Ann', 'billing-phone': '0171 555', email: digest }),
      [
        ['personal-data', 'error', 'first_name'],
        ['personal-data', 'error', 'billing-phone'],
      ],
    ],
    [
      'user data that is not hashed',
      sent('Lead', whole, { userData: { em: 'ann@example.com', ph: '4912345', np: 'shop' } }),
      [
        ['raw-user-data', 'error', 'pd.em'],
        ['raw-user-data', 'error', 'pd.ph'],
      ],
    ],
  ];
  for (const [title, event, found] of rows)
    it(`${title} -> ${found.map(([code]) => code).join(', ') || 'nothing'}`, () => {
      const issues = checkSentEvent(event);
      expect(issues.map(({ code, severity, path }) => [code, severity, path])).to.deep.equal(found);
      for (const { title: text, consequence, fix } of issues) {
        expect(`${text} ${consequence} ${fix}`).not.to.match(/ann@|4912345|1\.299,00/);
        expect(fix).to.match(/\.$/);
      }
    });

  it('event_id has three names', () => {
    expect(
      [{ event_id: 'a' }, { eid: 7 }, { event_id: '', eventID: 'c' }].map(eventIdOf),
    ).to.deep.equal(['a', '7', 'c']);
  });
});

describe('programmes', () => {
  const counts = (events: [string, object][]): Map<string, EventCounts> => {
    const byEvent = new Map<string, { count: number; unmet: Map<Requirement, number> }>();
    for (const [name, data] of events) {
      const entry = byEvent.get(name) ?? { count: 0, unmet: new Map<Requirement, number>() };
      entry.count++;
      for (const each of unmetRequirements({ ...data }))
        entry.unmet.set(each, (entry.unmet.get(each) ?? 0) + 1);
      byEvent.set(name, entry);
    }
    return byEvent;
  };
  const rows: [title: string, events: [string, object][], merchant: string, retargeting: string][] =
    [
      ['nothing yet', [], 'unseen', 'unseen'],
      [
        'all there, and a home page',
        [
          ['pagevisit', {}],
          ['pagevisit', whole],
          ['addtocart', whole],
          ['checkout', whole],
        ],
        'ready',
        'ready',
      ],
      [
        'no page of a product yet',
        [
          ['pagevisit', {}],
          ['addtocart', whole],
          ['checkout', whole],
        ],
        'unseen',
        'unseen',
      ],
      [
        'an order of nothing',
        [
          ['pagevisit', whole],
          ['addtocart', whole],
          ['checkout', { ...whole, value: 0 }],
        ],
        'incomplete',
        'ready',
      ],
    ];
  for (const [title, events, merchant, retargeting] of rows)
    it(`${title} -> Verified Merchant ${merchant}, Dynamic retargeting ${retargeting}`, () => {
      expect(readinessOf(counts(events)).map(({ name, state }) => [name, state])).to.deep.equal([
        ['Verified Merchant', merchant],
        ['Dynamic retargeting', retargeting],
      ]);
    });

  it('counts what is missing', () => {
    const [merchant] = readinessOf(
      counts([
        ['checkout', { value: 5 }],
        ['checkout', whole],
      ]),
    );
    expect(merchant?.events[2]).to.deep.include({
      event: 'Checkout',
      state: 'incomplete',
      count: 2,
      missing: [
        { requirement: 'product_id', count: 1 },
        { requirement: 'valid_currency', count: 1 },
      ],
    });
  });

  it('what an event should carry is known without one', () => {
    expect(
      missingRequirements('ViewContent', {}).map(({ requirement }) => requirement),
    ).to.deep.equal(['product_id', 'event_id']);
  });
});

describe('score', () => {
  const scored = (event: string, data: object, userData: object = {}): ScoredEvent => ({
    ...sent(event, data, { userData: { ...userData } }),
    sourceUrl: 'https://shop.example/',
    hasIpAddress: true,
    hasUserAgent: true,
  });

  it('no event -> no score; init alone neither', () => {
    expect(scoreEvents([])).to.equal(undefined);
    expect(scoreEvents([scored('init', {})])).to.equal(undefined);
  });

  it('everything there -> 100', () => {
    const user = { em: digest, external_id: digest, epik: 'x' };
    expect(scoreEvents([scored('Checkout', whole, user)])?.score).to.equal(100);
  });

  it('coverage by event, under the standard name', () => {
    const quality = scoreEvents([
      scored('checkout', whole),
      scored('Checkout', { event_id: 'b' }),
      scored('Search', {}),
      scored('Quiz', {}),
    ]);
    const of = (count: number, all: number): [number, number] => [count, all];
    const shape = (all: readonly { component: string; count: number; of: number }[] = []) =>
      Object.fromEntries(all.map((each) => [each.component, of(each.count, each.of)]));
    expect(shape(quality?.components)).to.deep.equal({
      click_id_epik: of(0, 4),
      external_event_id: of(2, 4),
      hashed_email: of(0, 4),
      advertiser_external_id: of(0, 4),
      ip_address: of(4, 4),
      user_agent: of(4, 4),
      source_url: of(4, 4),
      order_id: of(1, 2),
      order_value: of(1, 2),
      product_id: of(1, 2),
    });
    expect(quality?.score).to.equal(50);
    expect(quality?.byEvent.map(({ event, count }) => [event, count])).to.deep.equal([
      ['Checkout', 2],
      ['Search', 1],
      ['Quiz', 1],
    ]);
  });
});
