import { expect } from '@open-wc/testing';
import type { PinterestTagOptions } from '@pinterest-tag/core';
import { openPage, type PageWindow } from '../../../test/support/open-page.js';
import { startSandbox, type Arrived } from '../../../test/support/sandbox.js';
import { annHash, tagId } from '../../../test/support/tag-page.js';
import { waitUntil } from '../../../test/support/wait-until.js';
import type { DataLayerOptions, followDataLayer } from '../src/index.js';
import type { Feeders } from './apps/feeders.js';
import { eventRows, parameterRows } from './rows.js';

type LayerWindow = PageWindow & {
  follow: (options?: DataLayerOptions, tag?: Partial<PinterestTagOptions>) => () => void;
  followDataLayer: typeof followDataLayer;
  dataLayer: unknown[];
  gtag: (...command: unknown[]) => void;
  /** Calls whose outcome is not known yet. */
  unanswered: number;
};

/** Google's own snippet, but for its script. */
const gtagSnippet = `<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
</script>`;

/** A page with the data layer's code, Google's snippet, and a sandbox. */
async function open(body = gtagSnippet) {
  const sandbox = await startSandbox();
  const page = await openPage(`${body}<script type="module">
    import { createPinterestTag } from '/packages/core/src/index.ts';
    import { followDataLayer } from '/packages/data-layer/src/index.ts';
    window.follow = (options, more) => {
      const tag = createPinterestTag({ tagId: '${tagId}', pageViews: 'manual',
        scriptSrc: '${sandbox.scriptSrc}', endpoint: '${sandbox.endpoint}', eventId: false, ...more });
      if (window.unanswered === undefined) {
        window.unanswered = 0;
        tag.subscribe(({ type }) => (window.unanswered += { call: 1, outcome: -1 }[type] ?? 0));
      }
      return followDataLayer(tag, options);
    };
    window.followDataLayer = followDataLayer;
  </script>`);
  const window = page.window as LayerWindow;
  return {
    sandbox,
    page,
    window,
    /** What arrived up to an event that is sent last; a request may overtake another. */
    async sent(): Promise<[event: string, data: object][]> {
      window.dataLayer.push({ event: 'contact' });
      await sandbox.waitFor(1, 'Contact');
      await waitUntil(() => window.unanswered === 0);
      const events: Arrived[] = await sandbox.events();
      return events
        .filter(({ event }) => !['init', 'Contact'].includes(event))
        .map(({ event, data }) => [event, data]);
    },
    async close() {
      page.close();
      await sandbox.stop();
    },
  };
}

let layer: Awaited<ReturnType<typeof open>>;
afterEach(() => layer?.close());

describe('GA4 events', () => {
  it('each event of the table becomes Pinterest’s, the others nothing', async () => {
    layer = await open();
    layer.window.follow();
    for (const [name] of eventRows) layer.window.gtag('event', name, {});
    const expected = eventRows.flatMap(([, event]) => (event ? [event] : []));
    expect((await layer.sent()).map(([event]) => event)).to.deep.equal(expected);
  });

  it('each parameter of the table is event data, by gtag() and as a plain object', async () => {
    layer = await open();
    layer.window.follow();
    for (const [, given] of parameterRows) {
      layer.window.gtag('event', 'purchase', given);
      layer.window.dataLayer.push({ event: 'purchase', ecommerce: given });
    }
    const expected = parameterRows.flatMap(([, , data]) => [
      ['Checkout', data],
      ['Checkout', data],
    ]);
    expect(await layer.sent()).to.deep.equal(expected);
  });

  it('own events by the option `events`, also several, and null', async () => {
    layer = await open();
    layer.window.follow({
      events: { quote_sent: ['Lead', 'Quote'], purchase: null, contact: 'Contact' },
    });
    layer.window.gtag('event', 'quote_sent', { value: 5 });
    layer.window.gtag('event', 'purchase', { value: 5 });
    expect(await layer.sent()).to.deep.equal([
      ['Lead', { value: 5 }],
      ['Quote', { value: 5 }],
    ]);
  });

  it('page_view is a page view on request only', async () => {
    layer = await open();
    layer.window.gtag('event', 'page_view', { page_title: 'Home' });
    const stop = layer.window.follow();
    stop();
    layer.window.follow({ pageViews: true });
    expect(await layer.sent()).to.deep.equal([['PageVisit', { name: 'Home', page_name: 'Home' }]]);
  });
});

describe('the layer', () => {
  it('followed again, it sends no event twice', async () => {
    layer = await open();
    layer.window.gtag('event', 'sign_up', {});
    layer.window.follow()();
    layer.window.follow();
    expect(await layer.sent()).to.deep.equal([['Signup', {}]]);
  });

  it('what was pushed before is sent first, in order', async () => {
    layer = await open();
    layer.window.gtag('event', 'sign_up', {});
    layer.window.dataLayer.push({ event: 'search', search_term: 'mug' });
    layer.window.follow();
    layer.window.gtag('event', 'generate_lead', {});
    expect(await layer.sent()).to.deep.equal([
      ['Signup', {}],
      ['Search', { search_query: 'mug' }],
      ['Lead', {}],
    ]);
  });

  it('10,000 earlier pushes cost no event', async () => {
    layer = await open();
    for (let count = 0; count < 10_000; count++) layer.window.dataLayer.push({ step: count });
    layer.window.gtag('event', 'sign_up', {});
    layer.window.follow();
    expect(await layer.sent()).to.deep.equal([['Signup', {}]]);
  });

  it('of an event counts only what its own push holds', async () => {
    layer = await open();
    layer.window.follow();
    const item = { item_id: 'A', price: 1, quantity: 1 };
    layer.window.dataLayer.push({
      event: 'view_item_list',
      ecommerce: { items: [item, { item_id: 'B' }] },
    });
    layer.window.dataLayer.push({ ecommerce: null });
    layer.window.dataLayer.push({ event: 'purchase', ecommerce: { value: 1, items: [item] } });
    layer.window.dataLayer.push({ event: 'purchase' });
    expect((await layer.sent()).slice(1)).to.deep.equal([
      [
        'Checkout',
        {
          value: 1,
          order_quantity: 1,
          line_items: [{ product_id: 'A', product_price: 1, product_quantity: 1 }],
        },
      ],
      ['Checkout', {}],
    ]);
  });

  it('others see the same items, the same `this` and the same result, before and after us', async () => {
    layer = await open();
    const { window } = layer;
    const seen: unknown[] = [];
    const wrap = (name: string): void => {
      const { push } = window.dataLayer;
      window.dataLayer.push = function (this: unknown, ...items) {
        seen.push([name, this === window.dataLayer, items]);
        return push.apply(window.dataLayer, items);
      };
    };
    wrap('before');
    window.follow();
    wrap('after');
    const item = Object.freeze({ event: 'sign_up', method: 'email' });
    const length = window.dataLayer.length;
    expect(window.dataLayer.push(item, { event: 'generate_lead' })).to.equal(length + 2);
    expect(window.dataLayer[length]).to.equal(item);
    expect(seen).to.deep.equal([
      ['after', true, [item, { event: 'generate_lead' }]],
      ['before', true, [item, { event: 'generate_lead' }]],
    ]);
    expect(await layer.sent()).to.deep.equal([
      ['Signup', {}],
      ['Lead', {}],
    ]);
  });

  it('an event that is pushed by a reaction to another one comes after it', async () => {
    layer = await open();
    const { window } = layer;
    const { push } = window.dataLayer;
    window.dataLayer.push = function (...items) {
      const length = push.apply(window.dataLayer, items);
      if ((items[0] as { event?: string }).event === 'sign_up')
        window.dataLayer.push({ event: 'generate_lead' });
      return length;
    };
    window.follow();
    window.dataLayer.push({ event: 'sign_up' });
    expect((await layer.sent()).map(([event]) => event)).to.deep.equal(['Signup', 'Lead']);
  });

  it('another name, and a layer that is not there yet', async () => {
    layer = await open('');
    const { window } = layer;
    window.follow({ name: 'shopLayer' });
    const { shopLayer } = window as unknown as { shopLayer: unknown[] };
    shopLayer.push({ event: 'sign_up' }, { event: 'contact' });
    const events = await layer.sandbox.waitFor(1, 'Contact');
    expect(events.map(({ event }) => event)).to.deep.equal(['init', 'Signup', 'Contact']);
  });

  it('stop() ends it and restores push; two followers stop in any order', async () => {
    layer = await open();
    const { window } = layer;
    const stopFirst = window.follow();
    const stopSecond = window.follow({ events: {} });
    stopFirst();
    window.gtag('event', 'sign_up', {});
    stopSecond();
    const { push } = window.dataLayer;
    const stopThird = window.follow({ events: { generate_lead: 'Lead' } });
    const third = window.dataLayer.push;
    // Somebody wraps the third: it stays, and does nothing any more.
    window.dataLayer.push = (...items) => third.apply(window.dataLayer, items);
    stopThird();
    window.gtag('event', 'generate_lead', {});
    expect(window.dataLayer.push).not.to.equal(push);
    window.follow({ events: { contact: 'Contact' } });
    expect(await layer.sent()).to.deep.equal([]);
  });

  it('a push that is restored is the array’s own again', async () => {
    layer = await open();
    layer.window.follow()();
    expect(Object.keys(layer.window.dataLayer)).to.deep.equal([]);
    layer.window.follow();
    await layer.sent();
  });

  const hostile: [what: string, item: unknown][] = [
    ['null', null],
    ['text', 'purchase'],
    ['a number', 7],
    ['a list', [1, 2]],
    ['a command without a name', ['event']],
    ['an event that is an object', { event: {} }],
    ['a prototype’s name', { event: 'constructor' }],
    ['ecommerce that is text', { event: 'sign_up', ecommerce: 'x' }],
    ['user_data that is text', { user_data: 'ann' }],
    ['consent without states', ['consent', 'update', null]],
    ['set without a value', ['set']],
  ];
  it('hostile items neither throw nor end the following', async () => {
    layer = await open();
    const { window } = layer;
    window.follow({ consent: true });
    for (const [, item] of hostile) window.dataLayer.push(item);
    const thrower = { event: 'sign_up' };
    Object.defineProperty(thrower, 'ecommerce', {
      enumerable: true,
      get() {
        throw new Error('a getter of the page');
      },
    });
    expect(window.dataLayer.push(thrower)).to.equal(hostile.length + 1);
    expect((await layer.sent()).map(([event]) => event)).to.deep.equal(['Signup']);
  });
});

describe('with the libraries that feed it', () => {
  const items = [{ item_id: 'A', item_name: 'Mug', price: 12.5, quantity: 2 }];
  const order = { transaction_id: 'T-1', value: 25, currency: 'EUR', items };

  for (const name of ['vue-gtag', 'react-gtm-module'] as const)
    it(`${name}: an order with its customer`, async () => {
      layer = await open(
        `${gtagSnippet}<script type="module" src="/packages/data-layer/test/apps/feeders.ts"></script>`,
      );
      const { feeders } = layer.window as unknown as { feeders: Feeders };
      layer.window.follow();
      feeders[name].user({ email: 'ann@example.com' });
      feeders[name].event('purchase', order);
      const events = await layer.sandbox.waitFor(1, 'Checkout');
      expect(events.at(-1)).to.deep.include({
        data: {
          order_id: 'T-1',
          value: 25,
          currency: 'EUR',
          order_quantity: 2,
          line_items: [
            { product_id: 'A', product_name: 'Mug', product_price: 12.5, product_quantity: 2 },
          ],
        },
        userData: { em: annHash },
      });
    });

  it('vue-gtag: consent', async () => {
    layer = await open(
      `${gtagSnippet}<script type="module" src="/packages/data-layer/test/apps/feeders.ts"></script>`,
    );
    const { feeders } = layer.window as unknown as { feeders: Feeders };
    layer.window.follow({ consent: true }, { consent: 'pending' });
    feeders['vue-gtag'].event('sign_up', {});
    feeders['vue-gtag'].consent({ ad_storage: 'granted' });
    expect(await layer.sent()).to.deep.equal([['Signup', {}]]);
  });

  it("Google's data-layer-helper merges products that nobody bought; the tag does not", async () => {
    layer = await open(
      `${gtagSnippet}<script src="/node_modules/data-layer-helper/dist/data-layer-helper.js"></script>`,
    );
    const { window } = layer;
    const { DataLayerHelper } = window as unknown as {
      DataLayerHelper: new (layer: unknown[]) => { get(key: string): { item_id: string }[] };
    };
    const helper = new DataLayerHelper(window.dataLayer);
    window.follow();
    window.dataLayer.push({
      event: 'view_item_list',
      ecommerce: { items: [{ item_id: 'A' }, { item_id: 'B' }] },
    });
    window.dataLayer.push({
      event: 'purchase',
      ecommerce: { value: 1, items: [{ item_id: 'A' }] },
    });
    expect(helper.get('ecommerce.items').map(({ item_id: id }) => id)).to.deep.equal(['A', 'B']);
    expect((await layer.sent()).at(-1)).to.deep.equal([
      'Checkout',
      { value: 1, line_items: [{ product_id: 'A' }] },
    ]);
  });
});

describe('the visitor', () => {
  const users: [
    what: string,
    push: (gtag: LayerWindow['gtag'], layer: unknown[]) => void,
    userData: object,
  ][] = [
    [
      'gtag set user_data',
      (gtag) => gtag('set', 'user_data', { email: ' Ann@Example.com' }),
      { em: annHash },
    ],
    [
      'gtag set',
      (gtag) => gtag('set', { user_data: { email: 'ann@example.com' } }),
      { em: annHash },
    ],
    [
      'sha256_email_address',
      (gtag) => gtag('set', 'user_data', { sha256_email_address: annHash }),
      { em: annHash },
    ],
    [
      'config',
      (gtag) => gtag('config', 'G-1', { user_data: { email: ['ann@example.com', 'x@y.zz'] } }),
      { em: annHash },
    ],
    [
      'a plain object',
      (_gtag, layer) => layer.push({ user_data: { email: 'ann@example.com' } }),
      { em: annHash },
    ],
    [
      'an event with its user',
      (gtag) => gtag('event', 'sign_up', { user_data: { email: 'ann@example.com' } }),
      { em: annHash },
    ],
  ];
  for (const [what, push, userData] of users)
    it(`${what} identifies`, async () => {
      layer = await open();
      layer.window.follow();
      push(layer.window.gtag, layer.window.dataLayer);
      layer.window.dataLayer.push({ event: 'contact' });
      const events = await layer.sandbox.waitFor(1, 'Contact');
      expect(events.at(-1)?.userData).to.deep.equal(userData);
    });

  it('all fields, hashed as Pinterest asks for', async () => {
    layer = await open();
    layer.window.follow(
      {},
      { enhancedMatch: ['external_id', 'ph', 'fn', 'ln', 'ct', 'st', 'zp', 'country'] },
    );
    layer.window.gtag('set', { user_id: 42 });
    layer.window.gtag('set', 'user_data', {
      phone_number: '+49 30 901820',
      address: {
        sha256_first_name: annHash,
        last_name: 'Lee',
        city: 'Berlin',
        region: 'BE',
        postal_code: '10115',
        country: 'DE',
      },
    });
    layer.window.dataLayer.push({ event: 'contact' });
    const events = await layer.sandbox.waitFor(1, 'Contact');
    const { fn, ...others } = events.at(-1)?.userData as Record<string, string>;
    expect(fn).to.equal(annHash);
    expect(Object.keys(others).sort()).to.deep.equal([
      'country',
      'ct',
      'external_id',
      'ln',
      'ph',
      'st',
      'zp',
    ]);
    for (const value of Object.values(others)) expect(value).to.match(/^[\da-f]{64}$/);
  });
});

describe('Google Consent Mode', () => {
  const [denied, granted] = [{ ad_storage: 'denied' }, { ad_storage: 'granted' }];
  const rows: [what: string, commands: [action: string, states: object][], sent: string[]][] = [
    [
      'default denied, then granted: what waited is sent',
      [
        ['default', denied],
        ['update', granted],
      ],
      ['Signup', 'Lead'],
    ],
    [
      'default granted',
      [
        ['default', granted],
        ['update', granted],
      ],
      ['Signup', 'Lead'],
    ],
    [
      'a default that denies in a region',
      [
        ['default', { ...denied, region: ['DE'] }],
        ['default', granted],
        ['update', granted],
      ],
      ['Signup', 'Lead'],
    ],
    [
      'update denied: what waited is dropped',
      [
        ['update', denied],
        ['update', granted],
      ],
      ['Lead'],
    ],
  ];
  for (const [what, commands, expected] of rows)
    it(what, async () => {
      layer = await open();
      const { window } = layer;
      const [first, ...later] = commands;
      window.gtag('consent', ...(first as [string, object]));
      window.follow({ consent: true }, { consent: 'pending' });
      window.gtag('event', 'sign_up', {});
      for (const command of later) window.gtag('consent', ...command);
      window.gtag('event', 'generate_lead', {});
      expect((await layer.sent()).map(([event]) => event)).to.deep.equal(expected);
    });

  it('ad_user_data denied: no user data', async () => {
    layer = await open();
    layer.window.gtag('consent', 'default', { ad_storage: 'granted', ad_user_data: 'denied' });
    layer.window.follow({ consent: true });
    layer.window.gtag('set', 'user_data', { email: 'ann@example.com' });
    layer.window.dataLayer.push({ event: 'contact' });
    const events = await layer.sandbox.waitFor(1, 'Contact');
    expect(events.at(-1)?.userData).to.deep.equal({});
  });

  it('ad_user_data denied until the visitor agrees: the user waits', async () => {
    layer = await open();
    const { gtag, dataLayer, follow } = layer.window;
    gtag('consent', 'default', { ad_storage: 'denied', ad_user_data: 'denied' });
    follow({ consent: true }, { consent: 'pending' });
    gtag('set', 'user_data', { email: 'ann@example.com' });
    gtag('consent', 'update', { ad_storage: 'granted', ad_user_data: 'granted' });
    dataLayer.push({ event: 'contact' });
    const events = await layer.sandbox.waitFor(1, 'Contact');
    expect(events.at(-1)?.userData).to.deep.equal({ em: annHash });
  });

  it('without the option consent commands change nothing', async () => {
    layer = await open();
    layer.window.gtag('consent', 'default', denied);
    layer.window.follow();
    layer.window.gtag('event', 'sign_up', {});
    expect(await layer.sent()).to.deep.equal([['Signup', {}]]);
  });
});
