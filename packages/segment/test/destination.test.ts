import { expect } from '@open-wc/testing';
import type { Outcome } from '@pinterest-tag/core';
import type {
  PinterestTagDestination,
  PinterestTagDestinationOptions,
  SegmentEvent,
} from '@pinterest-tag/segment';
import type { Analytics, Context, Plugin } from '@segment/analytics-next';
import type { Faults } from '@pinterest-tag/sandbox';
import { startSandbox, type Arrived, type TestSandbox } from '../../../test/support/sandbox.js';
import {
  cdnSettings,
  loadAnalytics,
  openAnalytics,
  tagId,
  type AnalyticsPage,
} from './open-analytics.js';

const annHash = '71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476';
const ann = { em: annHash };
const otherId = '2612345678902';

let sandbox: TestSandbox;
let page: AnalyticsPage;

async function setUp(faults: Faults = {}): Promise<void> {
  sandbox = await startSandbox(faults);
  page = await openAnalytics(sandbox);
}

afterEach(async () => {
  page?.close();
  await sandbox?.stop();
});

const destination = (
  options: Partial<PinterestTagDestinationOptions> = {},
): PinterestTagDestination =>
  page.app.pinterestTagDestination({
    tagId,
    ...page.local,
    ...options,
  } as PinterestTagDestinationOptions);

/** Analytics.js, loaded, with the plugins registered. */
async function analyticsWith(...plugins: Plugin[]): Promise<Analytics> {
  const [analytics] = await loadAnalytics(page);
  await analytics.register(...plugins);
  return analytics;
}

/** What arrived, without event ids. */
const plain = (events: Arrived[]): unknown[] =>
  events.map(({ event, data: { event_id: _, ...data }, userData }) => [event, data, userData]);

/** How the call of this context ended, as its log says. */
const outcomes = (ctx: Context): string[] =>
  ctx
    .logs()
    .flatMap(({ level, message }) =>
      message.startsWith('Pinterest Tag: ') ? [`${level} ${message}`] : [],
    );

/** A destination of another make, which remembers what reached it. */
function otherDestination(): Plugin & { readonly events: (string | undefined)[] } {
  const events: (string | undefined)[] = [];
  return {
    name: 'Other',
    type: 'destination',
    events,
    isLoaded: () => true,
    load: () => Promise.resolve(),
    track(ctx) {
      events.push(ctx.event.event);
      return ctx;
    },
  };
}

describe('calls of Analytics.js', () => {
  it('become events in their order, with name, category, user and messageId', async () => {
    await setUp();
    const analytics = await analyticsWith(destination());
    const contexts = await Promise.all([
      analytics.page('Home'),
      analytics.identify('user-42', { email: ' Ann@Example.com ' }),
      analytics.track('Product Added', { sku: 'MUG-1', price: 12.5, currency: 'EUR' }),
      analytics.page('Tableware', 'Mugs'),
      analytics.track('Demo Booked', { event_id: 'mine' }),
    ]);
    const ids = contexts.map(({ event }) => event.messageId);
    expect(await sandbox.waitFor(5)).to.deep.equal(
      [
        { event: 'init', data: {}, userData: {} },
        {
          event: 'PageVisit',
          data: { name: 'Home', page_name: 'Home', event_id: ids[0] },
          userData: {},
        },
        {
          event: 'AddToCart',
          data: {
            value: 12.5,
            currency: 'EUR',
            line_items: [{ product_id: 'MUG-1', product_price: 12.5 }],
            event_id: ids[2],
          },
          userData: ann,
        },
        {
          event: 'ViewCategory',
          data: { name: 'Mugs', page_name: 'Mugs', category: 'Tableware', event_id: ids[3] },
          userData: ann,
        },
        { event: 'Demo Booked', data: { event_id: 'mine' }, userData: ann },
      ].map((event) => ({ tagId, ...event, via: 'script', method: 'GET' })),
    );
    expect(page.messages).to.deep.equal([]);
  });

  it('made before Analytics.js and the plugin have loaded arrive', async () => {
    await setUp();
    const analytics = new page.app.AnalyticsBrowser();
    const calls = [
      analytics.page('Home'),
      analytics.identify({ email: 'ann@example.com' }),
      analytics.track('Signed Up'),
      analytics.register(destination({ pinterestEventMapping: { 'Signed Up': 'Signup' } })),
    ];
    loadAnalytics(page, {}, analytics);
    await Promise.all(calls);
    expect(plain(await sandbox.waitFor(3))).to.deep.equal([
      ['init', {}, {}],
      ['PageVisit', { name: 'Home', page_name: 'Home' }, {}],
      ['Signup', {}, ann],
    ]);
  });

  it("made of the snippet of Segment's CDN arrive, also those before its script has come", async () => {
    await setUp();
    const { window, document } = page;
    const stub: unknown[] = Object.assign(
      [['page', 'Home']], // as the snippet's own methods write it
      {
        _writeKey: 'test',
        _cdn: location.origin,
        _loadOptions: { disableClientPersistence: true, integrations: { 'Segment.io': false } },
      },
    );
    Object.assign(window, { analytics: stub });
    const { fetch } = window;
    // Segment's CDN, which says what a source has for destinations.
    window.fetch = (input, init) =>
      String(input).endsWith('/v1/projects/test/settings')
        ? Promise.resolve(new Response(JSON.stringify(cdnSettings)))
        : fetch(input, init);
    stub.push(['register', destination()]);
    const script = document.createElement('script');
    script.src = '/node_modules/@segment/analytics-next/dist/umd/standalone.js';
    document.head.append(script);
    expect(plain(await sandbox.waitFor(2))).to.deep.equal([
      ['init', {}, {}],
      ['PageVisit', { name: 'Home', page_name: 'Home' }, {}],
    ]);
    const { analytics } = window as unknown as { analytics: Analytics };
    await analytics.track('Last');
    expect(plain(await sandbox.waitFor(3)).at(-1)).to.deep.equal(['Last', {}, {}]);
    expect(page.messages).to.deep.equal([]);
  });

  it('of other types end harmlessly, and nobody but Pinterest is asked for anything', async () => {
    await setUp();
    const analytics = await analyticsWith(destination());
    await analytics.group('group-1', { name: 'Larch' });
    await analytics.alias('user-42', 'user-41');
    await analytics.screen('Settings');
    await analytics.track('Last');
    expect(plain(await sandbox.waitFor(2))).to.deep.equal([
      ['init', {}, {}],
      ['Last', {}, {}],
    ]);
    const asked = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name));
    const origins = new Set(asked.map(({ origin }) => origin));
    expect([...origins].sort()).to.deep.equal([location.origin, sandbox.url].sort());
    expect(page.messages).to.deep.equal([]);
  });

  it('that are delivered again for another plugin are sent once', async () => {
    await setUp();
    let attempts = 0;
    const demanding = otherDestination();
    demanding.track = (ctx) => {
      attempts++;
      if (attempts === 1)
        throw new page.app.ContextCancelation({ retry: true, type: 'middleware_cancellation' });
      return ctx;
    };
    const analytics = await analyticsWith(destination(), demanding);
    await analytics.track('Order Completed', { order_id: 'A-1' });
    await analytics.track('Last');
    expect(attempts).to.be.greaterThan(2);
    expect(plain(await sandbox.waitFor(3))).to.deep.equal([
      ['init', {}, {}],
      ['Checkout', { order_id: 'A-1' }, {}],
      ['Last', {}, {}],
    ]);
  });
});

describe('integrations', () => {
  it("of a call say whether it is Pinterest's, as for any destination", async () => {
    await setUp();
    const analytics = await analyticsWith(destination());
    const cases: [name: string, integrations: Record<string, boolean>][] = [
      ['by name', { 'Pinterest Tag': false }],
      ['all', { All: false }],
      ['all but this', { All: false, 'Pinterest Tag': true }],
      ['this but not the rest', { All: true, 'Pinterest Tag': false }],
      ['another', { Other: false }],
    ];
    for (const [name, integrations] of cases) await analytics.track(name, {}, { integrations });
    expect(plain(await sandbox.waitFor(3))).to.deep.equal([
      ['init', {}, {}],
      ['all but this', {}, {}],
      ['another', {}, {}],
    ]);
  });

  for (const integrations of [{ 'Pinterest Tag': false }, { All: false }])
    it(`${JSON.stringify(integrations)} for the page asks nothing of Pinterest until a call says otherwise`, async () => {
      await setUp();
      const [analytics] = await loadAnalytics(page, { integrations });
      const plugin = destination();
      await analytics.register(plugin);
      await analytics.track('Unheard');
      expect(plugin.isLoaded()).to.equal(false);
      expect(page.window.pintrk).to.equal(undefined);
      await analytics.track('Heard', {}, { integrations: { 'Pinterest Tag': true } });
      expect(plain(await sandbox.waitFor(2))).to.deep.equal([
        ['init', {}, {}],
        ['Heard', {}, {}],
      ]);
    });
});

describe('what is known of the visitor at load', () => {
  const cases: [title: string, options: object, userData: object][] = [
    ['goes with the first event', {}, ann],
    ['goes with it as useEnhancedMatchLoad says', { useEnhancedMatchLoad: true }, ann],
    ['stays when useEnhancedMatchLoad is false', { useEnhancedMatchLoad: false }, {}],
    ['stays when enhancedMatch is false', { enhancedMatch: false }, {}],
    ['gives way to the option user', { user: { email: '' } }, {}],
  ];
  for (const [title, options, userData] of cases)
    it(title, async () => {
      await setUp();
      const [analytics] = await loadAnalytics(page);
      await analytics.identify('user-42', { email: 'ann@example.com' });
      await analytics.register(destination(options));
      await analytics.page();
      expect(plain(await sandbox.waitFor(2))).to.deep.equal([
        ['init', {}, userData],
        ['PageVisit', {}, userData],
      ]);
    });
});

describe('the tag', () => {
  it('holds calls until there is consent, without holding up Analytics.js', async () => {
    await setUp();
    const plugin = destination({ consent: 'pending' });
    const other = otherDestination();
    const analytics = await analyticsWith(plugin, other);
    await analytics.ready();
    await analytics.track('Held');
    expect(other.events).to.deep.equal(['Held']);
    expect(plugin.tag.consent).to.equal('pending');
    expect(await sandbox.requests()).to.deep.equal([]);
    plugin.tag.setConsent('granted');
    expect(plain(await sandbox.waitFor(2))).to.deep.equal([
      ['init', {}, {}],
      ['Held', {}, {}],
    ]);
  });

  it('hears of consent before the plugin has loaded', async () => {
    await setUp();
    const plugin = destination({ consent: 'pending' });
    plugin.tag.setConsent('granted');
    const analytics = await analyticsWith(plugin);
    await analytics.track('Heard');
    expect(plain(await sandbox.waitFor(2))).to.deep.equal([
      ['init', {}, {}],
      ['Heard', {}, {}],
    ]);
  });

  it('is its own before the plugin has loaded, though another tag is the default', async () => {
    await setUp();
    const other = page.app.createPinterestTag({
      tagId: otherId,
      pageViews: 'manual',
      ...page.local,
    });
    const plugin = destination();
    const { tag } = plugin;
    const heard: string[] = [];
    tag.subscribe((activity) => {
      if (activity.type === 'consent') heard.push(activity.consent);
      if (activity.type === 'call' && activity.call.type === 'track')
        heard.push(activity.call.event);
    });
    tag.setConsent('pending');
    const held = [tag.track('First'), tag.track('Second', {}, { messageId: 'mine' })];
    const before = [tag.tagId, tag.consent, other.consent];
    const analytics = await analyticsWith(plugin);
    await analytics.track('Third');
    other.track('Other');
    const after = [tag.tagId, tag.consent, other.consent];
    tag.setConsent('granted');
    expect([before, after]).to.deep.equal([
      ['', 'pending', 'granted'],
      [tagId, 'pending', 'granted'],
    ]);
    expect(heard).to.deep.equal(['pending', 'pending', 'First', 'Second', 'Third', 'granted']);
    expect(await Promise.all(held.map(({ delivered }) => delivered))).to.deep.equal([
      'sent',
      'sent',
    ]);
    const own = (await sandbox.waitFor(5)).filter((event) => event.tagId === tagId);
    expect(own.map(({ event }) => event)).to.deep.equal(['First', 'Second', 'Third']);
    expect(own.slice(0, 2).map(({ data }) => data['event_id'])).to.deep.equal(
      held.map(({ eventId }) => eventId),
    );
    expect(held[1]?.eventId).to.equal('mine');
  });

  it('starts denied when that was said before, also when it runs already', async () => {
    await setUp();
    for (const isRunning of [false, true]) {
      const id = isRunning ? otherId : tagId;
      const options = { tagId: id, pageViews: 'manual', ...page.local } as const;
      if (isRunning) page.app.createPinterestTag(options);
      const plugin = destination({ tagId: id });
      plugin.tag.setConsent('denied');
      const held = plugin.tag.track('Held');
      await analyticsWith(plugin);
      expect([plugin.tag.tagId, plugin.tag.consent]).to.deep.equal([id, 'denied']);
      expect(await held.delivered).to.equal('denied');
    }
  });

  it('holds 1,000 calls before the plugin has loaded; the oldest end as dropped', async () => {
    await setUp();
    const { tag } = destination();
    const first = tag.track('First');
    for (let count = 0; count < 1000; count++) tag.track('Next');
    expect(await first.delivered).to.equal('dropped');
  });

  const endings: [outcome: Outcome, log: string, faults: Faults, options: object][] = [
    ['sent', 'debug Pinterest Tag: sent', {}, {}],
    ['denied', 'warn Pinterest Tag: denied', {}, { consent: 'denied' }],
    ['dropped', 'warn Pinterest Tag: dropped', {}, { unmapped: 'drop' }],
    ['blocked', 'warn Pinterest Tag: blocked', { core: { drop: true } }, {}],
    ['timeout', 'warn Pinterest Tag: timeout', { events: { hang: true } }, { deliveryTimeout: 50 }],
  ];
  for (const [outcome, log, faults, options] of endings)
    it(`${outcome}: Analytics.js goes on at once, and the context tells later`, async () => {
      await setUp(faults);
      const plugin = destination(options);
      const other = otherDestination();
      const analytics = await analyticsWith(plugin, other);
      const ended = new Promise<Outcome>((resolve) =>
        plugin.tag.subscribe((activity) => {
          if (activity.type === 'outcome') resolve(activity.outcome);
        }),
      );
      const ctx = await analytics.track('Test Drive Booked');
      expect(ctx.failedDelivery()).to.equal(undefined);
      expect(other.events).to.deep.equal(['Test Drive Booked']);
      expect(await ended).to.equal(outcome);
      await Promise.resolve();
      expect(outcomes(ctx)).to.deep.equal([log]);
      expect(page.messages.filter((message) => /uncaught|unhandled/.test(message))).to.deep.equal(
        [],
      );
    });

  it('ends with deregister, and starts again with register', async () => {
    await setUp();
    const plugin = destination();
    const analytics = await analyticsWith(plugin);
    await analytics.track('First');
    await sandbox.waitFor(2);
    const { tag } = plugin;
    await analytics.deregister('Pinterest Tag');
    expect(plugin.isLoaded()).to.equal(false);
    expect(await tag.track('Unheard').delivered).to.equal('dropped');
    const late = new page.app.Context({ type: 'track', event: 'Unheard' });
    await plugin.track?.(late);
    expect(outcomes(late)).to.deep.equal(['warn Pinterest Tag: dropped']);
    expect([plugin.isLoaded(), plugin.tag]).to.deep.equal([false, tag]);
    await analytics.track('Unheard');
    await analytics.register(plugin);
    await analytics.track('Second');
    expect(plain(await sandbox.waitFor(3))).to.deep.equal([
      ['init', {}, {}],
      ['First', {}, {}],
      ['Second', {}, {}],
    ]);
  });
});

describe('settings', () => {
  it("are Segment's as the workspace has them", async () => {
    await setUp();
    const hosted = {
      tid: tagId,
      pinterestEventMapping: [
        { key: 'Demo Booked', value: 'Lead' },
        { key: 'Quiz Finished', value: 'Custom' },
      ],
      pinterestCustomProperties: ['plan'],
      useEnhancedMatchLoad: false,
      mapMessageIdToEventId: false,
      type: 'browser',
      bundlingStatus: 'bundled',
      versionSettings: { version: '2.1.0', componentTypes: ['browser'] },
    };
    const analytics = await analyticsWith(
      page.app.pinterestTagDestination({ ...page.local, ...hosted }),
    );
    await analytics.track('demo booked', { plan: 'pro' });
    await analytics.track('Quiz Finished', { event_id: 'mine' });
    const events = await sandbox.waitFor(3);
    expect(events.map(({ event, data }) => [event, data])).to.deep.equal([
      ['init', {}],
      ['Lead', { plan: 'pro' }],
      ['Custom', { event_id: 'mine' }],
    ]);
    expect(page.messages).to.deep.equal([]);
  });

  it("may be those Segment's CDN has for the hosted one, which is taken out", async () => {
    await setUp();
    const hosted = { tid: tagId, pinterestEventMapping: {}, type: 'browser' };
    const integrations = { ...cdnSettings.integrations, 'Pinterest Tag': hosted };
    const analytics = new page.app.AnalyticsBrowser();
    analytics.load(
      { writeKey: 'test', cdnSettings: { ...cdnSettings, integrations } },
      {
        disableClientPersistence: true,
        integrations: { 'Segment.io': false },
        updateCDNSettings(cdn) {
          const { 'Pinterest Tag': settings, ...others } = cdn.integrations;
          void analytics.register(destination(settings));
          return { ...cdn, integrations: others };
        },
      },
    );
    await analytics.track('Heard');
    expect(plain(await sandbox.waitFor(2))).to.deep.equal([
      ['init', {}, {}],
      ['Heard', {}, {}],
    ]);
    expect(page.messages).to.deep.equal([]);
  });

  it("under our names go before those under Segment's, in any order", async () => {
    await setUp();
    const eventMapping = { 'Demo Booked': 'Signup' } as const;
    const pinterestEventMapping = { 'Demo Booked': 'Lead' } as const;
    const options = { pinterestEventMapping, eventMapping, tagId, tid: 'not it' };
    const analytics = await analyticsWith(destination(options));
    await analytics.track('Demo Booked');
    expect(plain(await sandbox.waitFor(2))).to.deep.equal([
      ['init', {}, {}],
      ['Signup', {}, {}],
    ]);
    expect(page.messages).to.deep.equal([]);
  });

  it('ask for automatic page views only when told to', async () => {
    await setUp();
    const analytics = await analyticsWith(
      destination({ pageViews: 'load', page: { name: 'Auto' } }),
    );
    await analytics.page('Manual');
    expect(plain(await sandbox.waitFor(3))).to.deep.equal([
      ['init', {}, {}],
      ['PageVisit', { name: 'Auto', page_name: 'Auto' }, {}],
      ['PageVisit', { name: 'Manual', page_name: 'Manual' }, {}],
    ]);
  });

  const unusable: [settings: object, message: string][] = [
    [
      { pinterestEventMapping: ['Demo Booked'] },
      'pinterestEventMapping is ["Demo Booked"]; it must be an object of your events and Pinterest\'s, such as {"Demo Booked": "Lead"}. It is ignored.',
    ],
    [
      { pinterestCustomProperties: 'plan' },
      'pinterestCustomProperties is "plan"; it must be a list of names, such as ["plan"]. It is ignored.',
    ],
    [
      { mapMessageIdToEventId: 'yes' },
      'mapMessageIdToEventId is "yes"; it must be one of true, false. It is ignored.',
    ],
    [
      { useEnhancedMatchLoad: 'yes' },
      'useEnhancedMatchLoad is "yes"; it must be an object of traits, such as {"email": "ann@example.com"}. It is ignored.',
    ],
    [
      { consentSettings: { categories: ['C0004'] } },
      'consentSettings is {"categories":["C0004"]}; it must be one of granted, pending, denied. consentSettings is taken as pending.',
    ],
  ];
  for (const [settings, message] of unusable)
    it(`${JSON.stringify(settings)} can't be used: says so, and goes on`, async () => {
      await setUp();
      const plugin = destination(settings);
      const analytics = await analyticsWith(plugin);
      plugin.tag.setConsent('granted');
      await analytics.track('Heard');
      expect(plain(await sandbox.waitFor(2))).to.deep.equal([
        ['init', {}, {}],
        ['Heard', {}, {}],
      ]);
      expect(page.messages).to.deep.equal([`[pinterest-tag] ${message}`]);
    });

  it("unknown ones are named, and JSON's null is none", async () => {
    await setUp();
    await analyticsWith(destination({ eventMaping: {}, pinterestEventMapping: null } as object));
    expect(page.messages).to.have.length(1);
    expect(page.messages[0]).to.match(
      /^\[pinterest-tag\] eventMaping is no option\. Known: tagId, /,
    );
  });

  for (const [settings, message] of [
    [
      { tid: '' },
      'tid is ""; it must be 13 digits: copy it from Ads Manager, Conversions. Nothing is sent.',
    ],
    [{ tid: '123456789012' }, 'tid is "123456789012"; that is an advertiser id'],
    [{}, 'tagId is missing; it must be 13 digits'],
    [undefined, 'tagId is missing; it must be 13 digits'],
  ] as [PinterestTagDestinationOptions, string][])
    it(`${JSON.stringify(settings)}: the plugin has failed, Analytics.js knows and goes on`, async () => {
      await setUp();
      const [analytics] = await loadAnalytics(page);
      const other = otherDestination();
      const registered = await analytics.register(
        page.app.pinterestTagDestination(settings),
        other,
      );
      await analytics.track('Unheard');
      expect(other.events).to.deep.equal(['Unheard']);
      expect(analytics.queue.failedInitializations).to.deep.equal(['Pinterest Tag']);
      const [log] = registered.logs();
      expect(log?.message).to.equal('Failed to load destination');
      expect(String(log?.extras?.['error'])).to.include(message);
      expect(page.messages).to.have.length(1);
      expect(page.messages[0]).to.include(message);
      expect(page.window.pintrk).to.equal(undefined);
    });

  it('say what destination middleware of the page can be instead', async () => {
    await setUp();
    const analytics = await analyticsWith(destination());
    await analytics.addDestinationMiddleware('Pinterest Tag', ({ next }) => next(null));
    await analytics.track('Heard');
    expect(plain(await sandbox.waitFor(2))).to.deep.equal([
      ['init', {}, {}],
      ['Heard', {}, {}],
    ]);
    expect(page.messages).to.deep.equal([
      '[pinterest-tag] addDestinationMiddleware has no effect here; use the option beforeSend.',
    ]);
  });
});

describe('sendSegmentEvent', () => {
  it('takes events of any stream in this shape', async () => {
    await setUp();
    const { sendSegmentEvent, createPinterestTag } = page.app;
    const tag = createPinterestTag({ tagId, ...page.local, pageViews: 'manual' });
    const events: [event: SegmentEvent, outcome: Outcome][] = [
      [{ type: 'page', name: 'Mugs', category: 'Tableware', messageId: 'm-1' }, 'sent'],
      [{ type: 'page', name: null, category: null, properties: null, messageId: 'm-2' }, 'sent'],
      [
        { type: 'identify', userId: 'user-42', context: { traits: { email: 'ann@example.com' } } },
        'sent',
      ],
      [{ type: 'identify', userId: null, traits: null }, 'dropped'],
      [
        {
          type: 'track',
          event: 'Products Searched',
          properties: { query: 'mug' },
          messageId: 'm-3',
        },
        'sent',
      ],
      [{ type: 'track', event: 'No', integrations: { 'Pinterest Tag': false } }, 'dropped'],
      [{ type: 'track', event: 'No', integrations: { All: false } }, 'dropped'],
      [{ type: 'group', traits: { name: 'Larch' } }, 'dropped'],
      [{ type: 'alias', userId: 'user-42' }, 'dropped'],
      [{ type: 'screen', name: 'Settings' }, 'dropped'],
      [{ type: 'toString' }, 'dropped'],
      [{ type: 'identify', traits: { email: 'bob@example.com' }, context: { traits: {} } }, 'sent'],
      [{ type: 'track', event: 'Last', messageId: 'm-4', integrations: { All: true } }, 'sent'],
    ];
    const receipts = events.map(([event]) => sendSegmentEvent(tag, event));
    expect(await Promise.all(receipts.map(({ delivered }) => delivered))).to.deep.equal(
      events.map(([, outcome]) => outcome),
    );
    const bob = { em: '5ff860bf1190596c7188ab851db691f0f3169c453936e9e1eba2f9a47f7a0018' };
    const arrived = await sandbox.events();
    expect(arrived.map(({ event, data, userData }) => [event, data, userData])).to.deep.equal([
      ['init', {}, {}],
      [
        'ViewCategory',
        { name: 'Mugs', page_name: 'Mugs', category: 'Tableware', event_id: 'm-1' },
        {},
      ],
      ['PageVisit', { event_id: 'm-2' }, {}],
      ['Search', { search_query: 'mug', event_id: 'm-3' }, ann],
      ['Last', { event_id: 'm-4' }, bob],
    ]);
    expect(page.messages).to.deep.equal([]);
  });

  it('bridges an Analytics.js that takes no plugin, as source middleware', async () => {
    await setUp();
    const { Analytics, sendSegmentEvent, createPinterestTag } = page.app;
    const tag = createPinterestTag({ tagId, ...page.local, pageViews: 'manual' });
    const analytics = new Analytics({ writeKey: 'test' }, { disableClientPersistence: true });
    await analytics.addSourceMiddleware(({ payload, next }) => {
      sendSegmentEvent(tag, payload.obj);
      next(payload);
    });
    await analytics.identify('user-42', { email: 'ann@example.com' });
    const { event } = await analytics.page('Mugs');
    expect(await sandbox.waitFor(2)).to.deep.include({
      tagId,
      event: 'PageVisit',
      data: { name: 'Mugs', page_name: 'Mugs', event_id: event.messageId },
      userData: ann,
      via: 'script',
      method: 'GET',
    });
  });
});
