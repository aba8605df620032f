// Traffic -> findings, by the shapes in which tags and tools send events.
import assert from 'node:assert/strict';
import test from 'node:test';
import { audit } from '@pinterest-tag/audit';
import {
  core,
  event,
  har,
  HASH,
  image,
  order,
  OTHER_TAG_ID,
  page,
  postedEvent,
  request,
  serverCopy,
  SHOP,
  TAG_ID,
  temporaryFile,
  timeAt,
  userTrip,
} from '../test-support/har.mjs';

const known = { em: HASH };
const view = (id, more) => event('PageVisit', { event_id: id }, { pd: known, ...more });
const sale = (ed, more) => event('Checkout', { ...order, ...ed }, { pd: known, ...more });
const copy = (custom, more = {}) => ({
  event_name: 'checkout',
  action_source: 'web',
  event_time: 1_769_860_800,
  event_id: '1414',
  event_source_url: `${SHOP}/thanks`,
  user_data: { em: [HASH], client_ip_address: '203.0.113.7', client_user_agent: 'Test' },
  custom_data: {
    value: '25',
    currency: 'EUR',
    order_id: '1414',
    contents: [{ id: 'A-1', item_price: '25', quantity: 1 }],
    ...custom,
  },
  ...more,
});
const stack = (...urls) => ({
  type: 'script',
  stack: { callFrames: urls.map((url) => ({ url })) },
});
const gtm = 'https://www.googletagmanager.com/gtm.js?id=GTM-1';
const google = (gcs, at) =>
  request(`https://www.google-analytics.com/g/collect?v=2&gcs=${gcs}`, { at, method: 'POST' });

/** [title, requests, findings as [code, severity, event, count], options] */
const rows = [
  ['a whole order', [page(), core(), event('init', undefined), view('a'), sale()], []],
  ['nothing at all', [page()], [['nothing-sent', 'error', undefined, 1]]],
  [
    'a tag that only starts',
    [page(), core(), event('init', undefined)],
    [['nothing-sent', 'error', undefined, 1]],
  ],
  [
    'values that become no text',
    [
      page(),
      core(),
      event('init', undefined),
      event(
        'Checkout',
        { ...order, value: { toString: 1 }, order_id: { toString: 1 } },
        { pd: { ...known, np: { toString: 1 }, external_id: { toString: 1 } } },
      ),
    ],
    [
      ['not-numeric', 'error', 'Checkout', 1],
      ['raw-user-data', 'error', 'Checkout', 1],
    ],
  ],

  // Names
  [
    "the Conversions API's name, and GA4's",
    [
      event('add_to_cart', { ...order, event_id: 'a' }, { pd: known }),
      event('purchase', { ...order, event_id: 'b' }, { pd: known }),
    ],
    [
      ['unrecognised-event', 'error', 'add_to_cart', 1],
      ['unrecognised-event', 'error', 'purchase', 1],
    ],
  ],
  [
    'a name of its own',
    [event('Quiz', { event_id: 'a' }, { pd: known })],
    [['partner-defined-event', 'warning', 'Quiz', 1]],
  ],
  ['another case', [event('CHECKOUT', order, { pd: known })], []],

  // Data
  [
    'an empty Checkout',
    [event('checkout', {}, { pd: known })],
    [
      ['missing-value', 'error', 'Checkout', 1],
      ['missing-currency', 'error', 'Checkout', 1],
      ['missing-product-id', 'error', 'Checkout', 1],
      ['missing-order-id', 'warning', 'Checkout', 1],
      ['missing-event-id', 'warning', 'Checkout', 1],
    ],
  ],
  [
    'numbers that are none',
    [sale({ value: '1.299,00', order_quantity: '2' })],
    [
      ['not-numeric', 'error', 'Checkout', 1],
      ['numeric-text', 'warning', 'Checkout', 1],
    ],
  ],
  [
    'an image request with brackets, whose numbers are text',
    [
      image(
        `event=checkout&ed[value]=25.00&ed[currency]=EUR&ed[order_id]=7&ed[event_id]=7&ed[line_items][0][product_id]=1414&ed[line_items][0][product_quantity]=2&pd[em]=${HASH}&noscript=1`,
      ),
    ],
    [],
  ],
  [
    'the <noscript> image of the base code',
    [image(`event=init&noscript=1`), image('noscript=1'), view('a')],
    [],
  ],
  ['a form POST', [postedEvent('Checkout', order, { pd: known })], []],
  [
    'a POST whose body was not recorded',
    [view('a'), { ...postedEvent('Checkout', order), body: undefined }],
    [['body-not-recorded', 'info', undefined, 1]],
  ],
  [
    'data that is no JSON',
    [
      request(
        `https://ct.pinterest.com/v3/?tid=${TAG_ID}&event=Lead&ed={value&pd={"em":"${HASH}"}`,
      ),
    ],
    [
      ['unreadable-data', 'error', 'Lead', 1],
      ['missing-event-id', 'warning', 'Lead', 1],
    ],
  ],
  [
    'an advertiser id',
    [view('a', { tagId: '261234567890' })],
    [['advertiser-id', 'error', 'PageVisit', 1]],
  ],

  // Once
  [
    'the same event sent again',
    [sale(), sale({}, { at: 1 })],
    [['duplicate-event-id', 'warning', 'Checkout', 1]],
  ],
  [
    'one id for two orders',
    [sale(), sale({ order_id: '1415', value: 30 }, { at: 60 })],
    [['duplicate-event-id', 'error', 'Checkout', 1]],
  ],
  [
    'the same order under two ids, as when a thank-you page is reloaded',
    [sale({ event_id: 'x' }), page(9, '/thanks'), sale({ event_id: 'y' }, { at: 10 })],
    [['duplicate-order', 'error', 'Checkout', 1]],
  ],
  ['one id for two kinds of event', [sale(), view('1414')], []],
  [
    'one id, two tags',
    [sale(), sale({}, { tagId: OTHER_TAG_ID })],
    [['several-tag-ids', 'warning', undefined, 2]],
  ],
  [
    'an event that is tried again after it was cancelled',
    [sale({}, { status: 0, error: 'net::ERR_ABORTED' }), sale({}, { at: 1 })],
    [['event-unanswered', 'warning', 'Checkout', 1]],
  ],
  [
    'two page views of one view',
    [page(), view('a', { at: 1 }), view('b', { at: 2 })],
    [['duplicate-page-view', 'error', 'PageVisit', 1]],
  ],
  [
    'a page that is loaded again',
    [page(), view('a', { at: 1 }), page(2), view('b', { at: 3 })],
    [],
  ],
  [
    'pages of an app, there and back',
    [
      page(),
      view('a', { at: 1 }),
      view('b', { at: 2, from: `${SHOP}/mugs` }),
      view('c', { at: 3 }),
    ],
    [],
  ],
  [
    'a redirect, of which both steps are recorded',
    [
      { ...view('a'), status: 302, location: `${view('a').url}&hop=1` },
      { ...view('a', { at: 1 }), url: `${view('a').url}&hop=1` },
    ],
    [],
  ],
  [
    'a request that a service worker passes on',
    [view('a', { viaWorker: true }), view('a', { at: 0.1 })],
    [],
  ],
  [
    'a preflight',
    [
      { ...postedEvent('Checkout', order), method: 'OPTIONS', body: undefined, status: 200 },
      sale(),
    ],
    [],
  ],

  // Server copies
  ['page and server with one id', [sale(), serverCopy({ data: [copy()] })], []],
  [
    'page and server with two ids',
    [sale(), serverCopy({ data: [copy({}, { event_id: 'other' })] })],
    [['not-deduplicated', 'error', 'Checkout', 1]],
  ],
  [
    'a server copy by itself, incomplete',
    [serverCopy([copy({ value: 'undefined', currency: undefined, contents: undefined })])],
    [
      ['missing-currency', 'error', 'Checkout', 1],
      ['missing-product-id', 'error', 'Checkout', 1],
      ['not-numeric', 'error', 'Checkout', 1],
    ],
  ],
  [
    'a server copy with raw user data',
    [serverCopy(copy({}, { user_data: { em: ['ann@example.com'] } }))],
    [['raw-user-data', 'error', 'Checkout', 1]],
  ],
  [
    "another network's conversion event",
    [view('a'), serverCopy({ data: [{ event_name: 'Purchase', user_data: {}, custom_data: {} }] })],
    [],
  ],
  [
    "Pinterest's API called by the page",
    [
      view('a'),
      {
        ...serverCopy({ data: [copy()] }),
        url: 'https://api.pinterest.com/v5/ad_accounts/549755885175/events',
      },
    ],
    [['access-token-exposed', 'error', undefined, 1]],
  ],

  // Consent
  [
    'Consent Mode is denied, then granted',
    [
      google('G100', 0),
      core({ at: 1 }),
      view('a', { at: 2 }),
      google('G110', 3),
      view('b', { at: 4, from: `${SHOP}/mugs` }),
    ],
    [
      ['event-before-consent', 'error', 'PageVisit', 1],
      ['request-before-consent', 'warning', undefined, 1],
    ],
  ],
  [
    'a consent manager stores the answer after an event',
    [
      view('a', { at: 1 }),
      request('https://consent.cookiebot.com/logconsent.ashx?action=accept', { at: 2 }),
      view('b', { at: 3, from: `${SHOP}/mugs` }),
    ],
    [['event-before-consent', 'error', 'PageVisit', 1]],
  ],
  [
    'the time of consent, given',
    [view('a', { at: 1 }), view('b', { at: 3, from: `${SHOP}/mugs` })],
    [['event-before-consent', 'error', 'PageVisit', 1]],
    { consentAt: timeAt(2) },
  ],

  // One tag
  [
    'two tag ids',
    [view('a'), view('b', { tagId: OTHER_TAG_ID })],
    [['several-tag-ids', 'warning', undefined, 2]],
  ],
  [
    'base code and a tag manager',
    [
      page(),
      core({ at: 1 }),
      event('init', undefined, { at: 2, initiator: stack(`${SHOP}/`) }),
      event('init', undefined, { at: 3, initiator: stack(`${SHOP}/`, gtm) }),
      view('a', { at: 4 }),
    ],
    [['installed-twice', 'warning', undefined, 1]],
  ],
  [
    'core.js loaded by two',
    [page(), core({ at: 1 }), core({ at: 2 }), view('a', { at: 3 })],
    [['installed-twice', 'warning', undefined, 1]],
  ],

  // Personal data
  [
    'personal data in addresses',
    [
      view('a', { from: `${SHOP}/thanks?email=ann%40example.com&page=2` }),
      view('b', { at: 1, ref: `${SHOP}/account/ann@example.com` }),
      view('c', { at: 2, from: `${SHOP}/?phone=01715551234` }),
    ],
    [['personal-data-in-address', 'error', 'PageVisit', 3]],
  ],
  [
    'personal data in event data',
    [
      event(
        'Lead',
        { event_id: 'a', plan: { owner: 'ann@example.com' }, phone: '0171 555' },
        { pd: known },
      ),
    ],
    [
      ['personal-data', 'error', 'Lead', 1],
      ['personal-data', 'error', 'Lead', 1],
    ],
  ],
  [
    'user data that is not hashed, also on the trip before',
    [
      request(`https://ct.pinterest.com/user/?tid=${TAG_ID}&pd={"em":"ann@example.com"}`),
      event('Lead', { event_id: 'a' }, { pd: { em: 'ann@example.com' } }),
    ],
    [
      ['raw-user-data', 'error', 'Lead', 1],
      ['raw-user-data', 'error', undefined, 1],
    ],
  ],
  [
    'no enhanced match at all',
    [event('PageVisit', { event_id: 'a' }), event('Lead', { event_id: 'b' })],
    [['no-enhanced-match', 'warning', undefined, 2]],
  ],
  [
    'an order without enhanced match',
    [view('a'), event('Checkout', order)],
    [['no-enhanced-match', 'warning', 'Checkout', 1]],
  ],

  // Delivery
  ['refused', [sale({}, { status: 400 })], [['event-refused', 'error', 'Checkout', 1]]],
  [
    'blocked by an extension',
    [sale({}, { status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT' })],
    [['event-blocked', 'error', 'Checkout', 1]],
  ],
  [
    'cancelled when the page was left',
    [sale({}, { status: 0 })],
    [['event-unanswered', 'warning', 'Checkout', 1]],
  ],
  [
    'the script is blocked',
    [page(), core({ status: 0, error: 'net::ERR_BLOCKED_BY_CSP' })],
    [
      ['nothing-sent', 'error', undefined, 1],
      ['script-failed', 'error', undefined, 1],
    ],
  ],
  [
    'an event that waits for /user/ and never leaves',
    [view('a'), userTrip('Checkout', order, { at: 1, status: 0 })],
    [['event-lost', 'error', 'Checkout', 1]],
  ],
  ['an event that leaves after /user/', [userTrip('Checkout', order), sale({}, { at: 1 })], []],
  [
    '/user/ fails',
    [userTrip('', undefined, { status: 503 }), view('a')],
    [['user-request-failed', 'error', undefined, 1]],
  ],
  [
    'addresses of more than 2,048 and 8,192 characters',
    [
      sale({ note: 'x'.repeat(2100) }),
      sale({ event_id: '2', order_id: '2', note: 'x'.repeat(9000) }, { at: 1 }),
    ],
    [
      ['url-too-long', 'error', 'Checkout', 1],
      ['url-too-long', 'warning', 'Checkout', 1],
    ],
  ],

  // Other tools, by the shapes they document
  [
    "a WordPress plugin's image request: a page view without an id",
    [image('event=PageVisit&ed[page_name]=Home&ed[np]=woocommerce&noscript=1')],
    [
      ['missing-event-id', 'warning', 'PageVisit', 1],
      ['no-enhanced-match', 'warning', undefined, 1],
    ],
  ],
  [
    "a shop system's app: whole events with the partner's name",
    [
      event(
        'checkout',
        { ...order, np: 'shopify' },
        { pd: { np: 'shopify', em: HASH, external_id: HASH } },
      ),
    ],
    [],
  ],
  [
    "a tag manager's template: line items as JSON text, prices as text",
    [sale({ value: '25.00', line_items: JSON.stringify(order.line_items) })],
    [
      ['missing-product-id', 'error', 'Checkout', 1],
      ['numeric-text', 'warning', 'Checkout', 1],
    ],
  ],
  [
    "a server container's relay: one event to the shop's own host, without an id",
    [serverCopy(copy({}, { event_id: undefined, event_name: 'page_visit', custom_data: {} }))],
    [['missing-event-id', 'warning', 'PageVisit', 1]],
  ],
  [
    "a shop's own proxy of the endpoint",
    [{ ...sale(), url: sale().url.replace('https://ct.pinterest.com', `${SHOP}/px`) }],
    [],
  ],
];

const rank = ({ code, severity }) => `${severity} ${code}`;

for (const [title, requests, expected, options] of rows)
  test(`${title} -> ${expected.map(([code]) => code).join(', ') || 'nothing'}`, async (t) => {
    const report = await audit(await temporaryFile(t, har(requests)), options);
    const byRank = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    assert.deepEqual(
      [...report.findings]
        .sort((a, b) => byRank(rank(a), rank(b)))
        .map(({ code, severity, event: name, count }) => [code, severity, name, count]),
      [...expected].sort((a, b) => byRank(`${a[1]} ${a[0]}`, `${b[1]} ${b[0]}`)),
    );
    assert.doesNotMatch(JSON.stringify(report), /ann(?:@|%40)example|0171|203\.0\.113/);
  });

for (const browser of ['chromium', 'firefox', 'safari', 'charles'])
  test(`a HAR of ${browser}: GET, POST, images, pages and failures`, async (t) => {
    const requests = [
      page(),
      core({ at: 0.5 }),
      view('a', { at: 1 }),
      postedEvent('AddToCart', { ...order, event_id: 'b', note: 'ä€' }, { at: 2, pd: known }),
      image('event=Lead&ed[event_id]=c&noscript=1', { at: 3 }),
      page(4, '/thanks'),
      sale({}, { at: 5, from: `${SHOP}/thanks`, status: 0 }),
    ];
    const report = await audit(await temporaryFile(t, har(requests, browser)));
    assert.deepEqual(
      report.events.map(({ event: name, via, at, delivery, data }) => [
        name,
        via,
        at,
        delivery,
        data.note,
      ]),
      [
        ['PageVisit', 'script', 1, 'answered', undefined],
        ['AddToCart', 'script', 2, 'answered', 'ä€'],
        ['Lead', 'image', 3, 'answered', undefined],
        ['Checkout', 'script', 5, 'unanswered', undefined],
      ],
    );
    assert.equal(report.counts.requests, requests.length);
    assert.equal(report.recordedAt, timeAt(0));
    assert.equal(report.events[3].pageUrl, `${SHOP}/thanks`);
  });

/** Recorded: the demo's ways in Chromium, base code and two tags with Pinterest's own script. */
const demo = [
  ['no-enhanced-match', 'warning', 'Checkout', 1],
  ['partner-defined-event', 'warning', 'Cart Viewed', 1],
];
const recordings = [
  ['demo-html', 17, demo],
  ['demo-react', 17, demo],
  ['demo-vue', 17, demo],
  ['demo-analytics', 17, demo],
  [
    'base-code',
    6,
    [
      ['missing-product-id', 'error', 'Checkout', 1],
      ['not-numeric', 'error', 'AddToCart', 1],
      ['unknown-currency', 'error', 'Checkout', 1],
      ['unrecognised-event', 'error', 'purchase', 1],
      ['missing-event-id', 'warning', 'PageVisit', 2],
      ['missing-event-id', 'warning', 'AddToCart', 1],
      ['missing-event-id', 'warning', 'Checkout', 1],
      ['missing-event-id', 'warning', 'purchase', 1],
    ],
  ],
  [
    'two-tags',
    3,
    [
      ['duplicate-page-view', 'error', 'PageVisit', 1],
      ['installed-twice', 'warning', undefined, 1],
      ['no-enhanced-match', 'warning', undefined, 3],
      ['several-tag-ids', 'warning', undefined, 2],
    ],
  ],
];

for (const [name, events, expected] of recordings)
  test(`the recording ${name} -> ${expected.map(([code]) => code).join(', ')}`, async () => {
    const path = new URL(`fixtures/${name}.har`, import.meta.url).pathname;
    const { counts, findings } = await audit(path);
    assert.equal(counts.events, events);
    assert.deepEqual(
      findings
        .map(({ code, severity, event: sent, count }) => [code, severity, sent, count])
        .sort((a, b) => (`${a[1]} ${a[0]}` < `${b[1]} ${b[0]}` ? -1 : 0)),
      expected,
    );
  });
