import { expect, waitUntil } from '@open-wc/testing';
import type { Outcome, PinterestTag, PinterestTagOptions } from '@pinterest-tag/core';
import { coreScript, openPage, type TestPage } from '../../../test/support/open-page.js';
import { startSandbox, type Arrived, type TestSandbox } from '../../../test/support/sandbox.js';
import type { Faults } from '@pinterest-tag/sandbox';

const tagId = '2612345678901';
const otherId = '2612345678902';
const annHash = '71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476';

/** Pinterest's base code as pages have it, for another tag. */
const baseCode = `<script>
    !function(e){if(!window.pintrk){window.pintrk=function(){window.pintrk.queue.push(Array.prototype.slice.call(arguments))};
    var n=window.pintrk;n.queue=[],n.version="3.0";var t=document.createElement("script");t.async=!0,t.src=e;
    var r=document.getElementsByTagName("script")[0];r.parentNode.insertBefore(t,r)}}("SANDBOX/ct/core.js");
    pintrk('load','${otherId}');pintrk('page');
  </script>`;

let sandbox: TestSandbox;
let page: TestPage;

/** A page with core on it and a sandbox of its own. */
async function setUp(faults: Faults = {}, body = ''): Promise<void> {
  sandbox = await startSandbox(faults);
  page = await openPage(coreScript + body.replaceAll('SANDBOX', sandbox.url));
}

const create = (options: Partial<PinterestTagOptions> = {}): PinterestTag => {
  const { scriptSrc, endpoint } = sandbox;
  return page.window.core.createPinterestTag({
    tagId,
    pageViews: 'manual',
    scriptSrc,
    endpoint,
    ...options,
  });
};

/** A request as Pinterest's script sends it. */
const arrived = (event: string, data: object = {}, more: Partial<Arrived> = {}): Arrived => ({
  tagId,
  event,
  data: data as Arrived['data'],
  userData: {},
  via: 'script',
  method: 'GET',
  ...more,
});
const init = arrived('init');

/** Destroying ends in a task of its own, so that a remount finds the tag. */
const nextTask = (): Promise<unknown> => new Promise((resolve) => page.window.setTimeout(resolve));

/** Each case gets a page, and the messages on its console must be those it names. */
afterEach(async () => {
  page?.close();
  await sandbox?.stop();
});

describe('createPinterestTag: what arrives', () => {
  it('load, init, the page view and each call, once and in order', async () => {
    await setUp();
    const tag = create({ pageViews: 'load', page: { name: 'Home' } });
    const first = tag.track('Products Searched', { query: 'mug' });
    const second = tag.track('Order Completed', { order_id: 'A', value: '27.5', currency: 'EUR' });
    expect(await Promise.all([first.delivered, second.delivered])).to.deep.equal(['sent', 'sent']);
    const events = await sandbox.waitFor(4);
    expect(events).to.deep.equal([
      init,
      arrived('PageVisit', { name: 'Home', event_id: events[1]?.data['event_id'] }),
      arrived('Search', { search_query: 'mug', event_id: first.eventId }),
      arrived('Checkout', {
        order_id: 'A',
        value: 27.5,
        currency: 'EUR',
        event_id: second.eventId,
      }),
    ]);
    const requests = await sandbox.requests();
    expect(requests.filter(({ path }) => path === '/ct/core.js')).to.have.length(1);
    expect(page.messages).to.deep.equal([]);
  });

  it('one call as several events: the receipt is one', async () => {
    await setUp();
    const receipt = create({ eventMapping: { 'Demo Booked': ['Lead', 'Custom'] } }).track(
      'Demo Booked',
    );
    expect(await receipt.delivered).to.equal('sent');
    const data = { event_id: receipt.eventId };
    expect(await sandbox.waitFor(3)).to.deep.equal([
      init,
      arrived('Lead', data),
      arrived('Custom', data),
    ]);
  });

  it('a long event goes as a form', async () => {
    await setUp();
    const products = Array.from({ length: 40 }, (_, index) => ({
      sku: `SKU-${index}`,
      name: 'Long name of it',
    }));
    const receipt = create().track('Cart Viewed', { products });
    expect(await receipt.delivered).to.equal('sent');
    const [, event] = await sandbox.waitFor(2);
    expect(event?.method).to.equal('POST');
    expect(event?.data['line_items']).to.have.length(40);
  });

  it('eventId is what the call brings: event_id, else messageId', async () => {
    await setUp();
    const tag = create();
    expect(tag.track('X', { event_id: 'e' }, { messageId: 'm' }).eventId).to.equal('e');
    expect(tag.track('X', {}, { messageId: 'm' }).eventId).to.equal('m');
    expect(tag.page({ messageId: 'p' }).eventId).to.equal('p');
    expect(tag.track('X').eventId).to.match(/^[\da-f-]{36}$/);
  });

  it("page() and identify() take Analytics.js' arguments", async () => {
    await setUp();
    const tag = create();
    tag.identify('user-1', { email: 'Ann@Example.com ' });
    tag.page('Lighting', 'Lamps', { sku: 'L' });
    tag.page('Home');
    await tag.page({ name: 'Sale', category: 'All' }).delivered;
    const events = await sandbox.waitFor(4);
    const userData = { em: annHash };
    const withId = (index: number, data: object): object => ({
      ...data,
      event_id: events[index]?.data['event_id'],
    });
    expect(events).to.deep.equal([
      init,
      arrived(
        'ViewCategory',
        withId(1, { name: 'Lamps', category: 'Lighting', line_items: [{ product_id: 'L' }] }),
        { userData },
      ),
      arrived('PageVisit', withId(2, { name: 'Home' }), { userData }),
      arrived('ViewCategory', withId(3, { name: 'Sale', category: 'All' }), { userData }),
    ]);
  });
});

describe('createPinterestTag: user data', () => {
  it('is hashed, and events after identify wait for it', async () => {
    await setUp();
    const tag = create();
    const before = tag.track('Before');
    tag.identify({ email: 'ann@example.com' });
    const after = tag.track('After');
    expect(JSON.stringify(page.window.pintrk?.queue)).to.not.contain('@');
    await Promise.all([before.delivered, after.delivered]);
    expect(await sandbox.waitFor(3)).to.deep.equal([
      init,
      arrived('Before', { event_id: before.eventId }),
      arrived('After', { event_id: after.eventId }, { userData: { em: annHash } }),
    ]);
  });

  it('known at load goes with the first request; partner and limited data processing too', async () => {
    await setUp();
    const tag = create({
      user: { email: 'ann@example.com' },
      partner: 'acme',
      limitedDataProcessing: { state: 'ca', country: 'us' },
    });
    const { eventId } = tag.track('X');
    const userData = {
      em: annHash,
      np: 'acme',
      opt_out_type: 'LDP',
      st: '4b650e5c4785025dee7bd65e3c5c527356717d7a1c0bfef5b4ada8ca1e9cbe17',
      country: '9b202ecbc6d45c6d8901d989a918878397a3eb9d00e8f48022fc051b19d21a1d',
    };
    expect(await sandbox.waitFor(2)).to.deep.equal([
      arrived('init', {}, { userData }),
      arrived('X', { event_id: eventId }, { userData }),
    ]);
  });
});

describe('createPinterestTag: configure', () => {
  it('changes the mapping of the calls that follow, and limited data processing', async () => {
    await setUp();
    const tag = create({ eventId: false });
    await tag.track('Demo Booked').delivered;
    tag.configure({ eventMapping: { 'Demo Booked': 'Lead' }, limitedDataProcessing: true });
    await tag.track('Demo Booked').delivered;
    tag.configure({ limitedDataProcessing: false });
    await tag.track('Demo Booked').delivered;
    expect(await sandbox.events()).to.deep.equal([
      init,
      arrived('Demo Booked'),
      arrived('Lead', {}, { userData: { opt_out_type: 'LDP' } }),
      arrived('Lead', {}, { userData: { opt_out_type: '', st: '', country: '' } }),
    ]);
  });
});

describe('createPinterestTag: calls out of shape', () => {
  const calls: [
    title: string,
    event: unknown,
    properties: unknown,
    message: RegExp,
    outcome: Outcome,
  ][] = [
    ['an event that is no text', 7, {}, /event is 7; it needs a name/, 'dropped'],
    [
      'properties that are no object',
      'Products Searched',
      'mug',
      /properties is "mug"; it must be an object/,
      'sent',
    ],
    [
      'products that are no list',
      'Products Searched',
      { products: 1 },
      /products is 1; it must be a list/,
      'sent',
    ],
  ];
  for (const [title, event, properties, message, outcome] of calls)
    it(`${title} -> one message without debug, ${outcome}`, async () => {
      await setUp();
      const tag = create();
      expect(await tag.track(event as string, properties as object).delivered).to.equal(outcome);
      tag.track(event as string, properties as object);
      await waitUntil(() => page.messages.length > 0);
      expect(page.messages).to.have.length(1);
      expect(page.messages[0]).to.match(message);
    });
});

describe('createPinterestTag: under a Content Security Policy', () => {
  it('works with a nonce and strict-dynamic, inline styles and all else forbidden', async () => {
    sandbox = await startSandbox();
    const csp = `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; connect-src ${sandbox.endpoint}`;
    const { scriptSrc, endpoint } = sandbox;
    page = await openPage(
      `<script nonce="n0nce" src="/packages/element/dist/pinterest-tag.min.js"></script>
       <pinterest-tag nonce="n0nce" tag-id="${tagId}" script-src="${scriptSrc}" endpoint="${endpoint}"></pinterest-tag>`,
      csp,
    );
    expect((await sandbox.waitFor(2)).map(({ event }) => event)).to.deep.equal([
      'init',
      'PageVisit',
    ]);
  });
});

describe('createPinterestTag: beforeSend', () => {
  const edits: [
    title: string,
    beforeSend: PinterestTagOptions['beforeSend'],
    outcome: Outcome,
    event: string | undefined,
  ][] = [
    ['returns it edited', ([, , data]) => ['track', 'Edited', { ...data }], 'sent', 'Edited'],
    ['returns nothing', () => undefined, 'sent', 'X'],
    ['returns null', () => null, 'dropped', undefined],
    ['returns false', () => false, 'dropped', undefined],
    ['returns what is no command', () => 'X' as never, 'dropped', undefined],
    ['returns a promise', (async () => undefined) as never, 'dropped', undefined],
    [
      'throws',
      () => {
        throw new Error('no');
      },
      'dropped',
      undefined,
    ],
  ];
  for (const [title, beforeSend, outcome, event] of edits)
    it(`${title} -> ${event ?? outcome}`, async () => {
      await setUp();
      const tag = create({ beforeSend });
      const receipt = tag.track('X');
      expect(await receipt.delivered).to.equal(outcome);
      tag.configure({ beforeSend: undefined });
      await tag.track('Last').delivered;
      const events = (await sandbox.events()).map((each) => each.event);
      expect(events).to.deep.equal(['init', event, 'Last'].filter(Boolean));
    });

  it('user data it made up raw does not leave', async () => {
    await setUp();
    const tag = create({
      beforeSend: ([name]) => (name === 'set' ? ['set', { em: 'raw@example.com' }] : undefined),
    });
    expect(await tag.identify({ email: 'ann@example.com' }).delivered).to.equal('dropped');
    await tag.track('X').delivered;
    expect((await sandbox.events()).map(({ userData }) => userData)).to.deep.equal([{}, {}]);
  });
});

describe('createPinterestTag: consent', () => {
  it('pending: nothing is requested, calls are held in order; granted: they go out', async () => {
    await setUp();
    const tag = create({ consent: 'pending', pageViews: 'load' });
    tag.identify({ email: 'ann@example.com' });
    const receipt = tag.track('X');
    await new Promise((resolve) =>
      page.window.requestAnimationFrame(() => page.window.setTimeout(resolve)),
    );
    expect(await sandbox.requests()).to.deep.equal([]);
    expect(page.window.pintrk).to.equal(undefined);
    tag.setConsent('granted');
    expect(await receipt.delivered).to.equal('sent');
    expect(
      (await sandbox.waitFor(3)).map(({ event, userData }) => [event, userData]),
    ).to.deep.equal([
      ['init', {}],
      ['PageVisit', {}],
      ['X', { em: annHash }],
    ]);
  });

  it('denied: held calls and later ones end as denied, nothing is requested', async () => {
    await setUp();
    const tag = create({ consent: 'pending' });
    const held = tag.track('X');
    tag.setConsent('denied');
    expect(await held.delivered).to.equal('denied');
    expect(await tag.track('Y').delivered).to.equal('denied');
    expect(await sandbox.requests()).to.deep.equal([]);
  });

  it('withdrawn: Pinterest is told, calls stop; granted again: they go on', async () => {
    await setUp();
    const tag = create();
    await tag.track('A').delivered;
    tag.setConsent('denied');
    expect(await tag.track('B').delivered).to.equal('denied');
    tag.setConsent('granted');
    expect(await tag.track('C').delivered).to.equal('sent');
    expect((await sandbox.events()).map(({ event }) => event)).to.deep.equal(['init', 'A', 'C']);
  });

  it('withdrawn while the script loads: nothing of what waited is sent', async () => {
    await setUp({ core: { delay: 300 } });
    const tag = create();
    const early = tag.track('A');
    tag.setConsent('denied');
    expect(await early.delivered).to.equal('denied');
    tag.setConsent('granted');
    expect(await tag.track('B').delivered).to.equal('sent');
    expect((await sandbox.events()).map(({ event }) => event)).to.deep.equal(['init', 'B']);
  });

  it('granted, denied, granted: limited data processing, partner and user still go first', async () => {
    await setUp();
    const tag = create({
      limitedDataProcessing: true,
      partner: 'acme',
      user: { email: 'ann@example.com' },
    });
    tag.setConsent('denied');
    await nextTask();
    tag.setConsent('granted');
    await tag.track('X').delivered;
    const known = { opt_out_type: 'LDP', np: 'acme', em: annHash };
    expect((await sandbox.events()).at(-1)?.userData).to.deep.equal(known);
    tag.setConsent('denied');
    tag.configure({ limitedDataProcessing: false });
    tag.setConsent('granted');
    await tag.track('Y').delivered;
    expect((await sandbox.events()).at(-1)?.userData).to.deep.equal({
      ...known,
      opt_out_type: '',
      st: '',
      country: '',
    });
  });

  it('granted, pending, granted: nothing goes out meanwhile, nothing is lost', async () => {
    await setUp({ core: { delay: 200 } });
    const tag = create();
    const first = tag.track('A');
    await nextTask();
    tag.setConsent('pending');
    const second = tag.track('B');
    await waitUntil(() => page.window.pintrk?.queue?.push !== page.window.Array.prototype.push);
    tag.setConsent('granted');
    expect(await Promise.all([first.delivered, second.delivered])).to.deep.equal(['sent', 'sent']);
    const events = (await sandbox.events()).map(({ event }) => event);
    expect(events).to.deep.equal(['init', 'A', 'B']);
  });

  it("is the page's: withdrawn by a tag that is gone, granted by the next", async () => {
    await setUp();
    const first = create();
    await first.track('A').delivered;
    first.setConsent('denied');
    first.destroy();
    await nextTask();
    expect(await create({ tagId: otherId }).track('B').delivered).to.equal('sent');
  });

  it("denied before the tag ever started reaches Pinterest's script of others", async () => {
    await setUp({}, baseCode);
    await sandbox.waitFor(1);
    create({ consent: 'pending' }).setConsent('denied');
    const answer = await new Promise((resolve) =>
      page.window.pintrk?.('track', 'Theirs', {}, resolve),
    );
    expect(answer).to.equal(false);
    expect((await sandbox.events()).map(({ event }) => event)).to.deep.equal(['init']);
  });

  it('said before there is a tag counts from the start', async () => {
    await setUp();
    const waiting = page.window.core.getPinterestTag();
    waiting.setConsent('denied');
    expect(waiting.consent).to.equal('denied');
    expect(await create().track('X').delivered).to.equal('denied');
    expect(await sandbox.requests()).to.deep.equal([]);
  });

  it('a destroyed tag does not start Pinterest', async () => {
    await setUp();
    const tag = create({ consent: 'pending' });
    tag.destroy();
    tag.setConsent('granted');
    await nextTask();
    tag.setConsent('granted');
    expect(page.window.pintrk).to.equal(undefined);
    expect(await sandbox.requests()).to.deep.equal([]);
  });

  it('a call that is held too long ends as timeout, and still goes out', async () => {
    await setUp();
    const tag = create({ consent: 'pending', deliveryTimeout: 50 });
    expect(await tag.track('X').delivered).to.equal('timeout');
    tag.setConsent('granted');
    await sandbox.waitFor(1, 'X');
  });

  it('past maxHeld the oldest call is dropped, said once', async () => {
    await setUp();
    const tag = create({ consent: 'pending', maxHeld: 2 });
    const receipts = ['A', 'B', 'C'].map((event) => tag.track(event));
    expect(await receipts[0]?.delivered).to.equal('dropped');
    tag.track('D');
    expect(page.messages).to.deep.equal([
      '[pinterest-tag] more than 2 calls wait; the oldest are dropped. Raise maxHeld.',
    ]);
    tag.setConsent('granted');
    expect((await sandbox.waitFor(3)).map(({ event }) => event)).to.deep.equal(['init', 'C', 'D']);
  });

  const signals: [
    globalPrivacyControl: 'limit' | 'deny' | 'ignore' | undefined,
    outcome: Outcome,
    userData: object,
  ][] = [
    [undefined, 'sent', { opt_out_type: 'LDP' }],
    ['limit', 'sent', { opt_out_type: 'LDP' }],
    ['deny', 'denied', {}],
    ['ignore', 'sent', {}],
  ];
  for (const [globalPrivacyControl, outcome, userData] of signals)
    it(`Global Privacy Control, ${globalPrivacyControl ?? 'by default'} -> ${outcome} ${JSON.stringify(userData)}`, async () => {
      await setUp();
      Object.defineProperty(page.window.navigator, 'globalPrivacyControl', { value: true });
      const tag = create({ globalPrivacyControl });
      tag.setConsent('granted');
      expect(await tag.track('X').delivered).to.equal(outcome);
      const events = outcome === 'sent' ? await sandbox.waitFor(2) : [];
      for (const event of events) expect(event.userData).to.deep.equal(userData);
    });
});

describe('createPinterestTag: page views', () => {
  const navigate = async (...steps: (() => void)[]): Promise<void> => {
    for (const step of steps) {
      step();
      await new Promise((resolve) => page.window.setTimeout(resolve, 30));
    }
  };

  it('history: one per navigation, by path or query; redirects once; replaced queries not', async () => {
    await setUp();
    const tag = create({ pageViews: 'history' });
    const { history } = page.window;
    await navigate(
      () => history.pushState(null, '', '/page/a'),
      () => history.pushState(null, '', '/page/a?filter=1'),
      () => history.replaceState(null, '', '/page/a?filter=2'),
      () => history.pushState(null, '', '/page/a?filter=2#part'),
      () => {
        history.pushState(null, '', '/page/from');
        history.replaceState(null, '', '/page/to');
      },
    );
    await tag.track('Last').delivered;
    const events = await sandbox.events();
    expect(events.map(({ event }) => event)).to.deep.equal([
      'init',
      'PageVisit',
      'PageVisit',
      'PageVisit',
      'PageVisit',
      'Last',
    ]);
  });

  it('history: back is a view', async () => {
    await setUp();
    const tag = create({ pageViews: 'history' });
    const { history } = page.window;
    await navigate(() => history.pushState(null, '', '/page/a'));
    const back = new Promise((resolve) =>
      page.window.addEventListener('popstate', resolve, { once: true }),
    );
    history.back();
    await back;
    await sandbox.waitFor(3, 'PageVisit');
    await tag.track('Last').delivered;
    expect((await sandbox.events()).map(({ event }) => event)).to.deep.equal([
      'init',
      'PageVisit',
      'PageVisit',
      'PageVisit',
      'Last',
    ]);
  });

  it('a function names each view', async () => {
    await setUp();
    let name = 'One';
    create({ pageViews: 'history', page: () => ({ name }) });
    name = 'Two';
    page.window.history.pushState(null, '', '/page/two');
    const events = await sandbox.waitFor(2, 'PageVisit');
    expect(events.map(({ data }) => data['name'])).to.deep.equal([undefined, 'One', 'Two']);
  });

  it('a tag that starts again counts a view once, another view again', async () => {
    await setUp();
    const first = create({ pageViews: 'load' });
    await sandbox.waitFor(2);
    first.destroy();
    await nextTask();
    const second = create({ pageViews: 'load' });
    await second.track('Same view').delivered;
    second.destroy();
    await nextTask();
    page.window.history.pushState(null, '', '/page/other');
    await create({ pageViews: 'load' }).track('Last').delivered;
    expect((await sandbox.events()).map(({ event }) => event)).to.deep.equal([
      'init',
      'PageVisit',
      'Same view',
      'PageVisit',
      'Last',
    ]);
  });
});

describe('createPinterestTag: one Pinterest per page', () => {
  it('base code on the page is used: one script, one load, one init, each event to its own tag', async () => {
    await setUp({}, baseCode);
    const { pintrk } = page.window;
    const tag = create();
    page.window.pintrk?.('track', 'Theirs');
    const { eventId, delivered } = tag.track('Ours');
    expect(await delivered).to.equal('sent');
    expect(page.window.pintrk).to.equal(pintrk);
    const events = await sandbox.waitFor(3);
    expect(events).to.have.deep.members([
      arrived('init', {}, { tagId: otherId }),
      arrived('Theirs', {}, { tagId: otherId }),
      arrived('Ours', { event_id: eventId }),
    ]);
    const scripts = (await sandbox.requests()).filter(({ path }) => path === '/ct/core.js');
    expect(scripts).to.have.length(1);
    expect(page.messages).to.deep.equal([]);
  });

  it('two ids side by side', async () => {
    await setUp();
    const a = create();
    const b = create({ tagId: otherId });
    const [first, second] = [a.track('A'), b.track('B')];
    await Promise.all([first.delivered, second.delivered]);
    expect(await sandbox.events()).to.have.deep.members([
      init,
      arrived('A', { event_id: first.eventId }),
      arrived('B', { event_id: second.eventId }, { tagId: otherId }),
    ]);
  });

  it('destroyed and made again within a task: the same tag, the new settings, no call lost', async () => {
    await setUp();
    const first = create({ eventMapping: { A: 'Lead' } });
    first.destroy();
    const gap = page.window.core.getPinterestTag().track('A');
    const second = create({ currency: 'EUR' });
    expect(second).to.equal(first);
    await second.track('Products Searched', { value: 1 }).delivered;
    expect(await gap.delivered).to.equal('sent');
    expect(
      (await sandbox.events()).map(({ event, data }) => [event, data['currency']]),
    ).to.deep.equal([
      ['init', undefined],
      ['A', undefined],
      ['Search', 'EUR'],
    ]);
    second.destroy();
    expect(create({ consent: 'denied' }).consent).to.equal('denied');
  });

  it('two tags of one id are one', async () => {
    await setUp();
    const tag = create();
    expect(create({ currency: 'EUR' })).to.equal(tag);
    tag.destroy();
    expect(await tag.track('X').delivered).to.equal('sent');
    tag.destroy();
    expect(await tag.track('Y').delivered).to.equal('dropped');
  });
});

describe('getPinterestTag', () => {
  it('holds calls until there is a tag, then is the tag; the ids given out are those sent', async () => {
    await setUp();
    const waiting = page.window.core.getPinterestTag();
    expect(waiting.tagId).to.equal('');
    const product = { sku: 'S' };
    const held = waiting.track('Product Viewed', product);
    product.sku = 'changed';
    const own = waiting.track('X', { event_id: 'own' });
    expect(own.eventId).to.equal('own');
    create();
    expect(page.window.core.getPinterestTag()).to.equal(waiting);
    const later = waiting.track('Later');
    expect(await Promise.all([held, own, later].map(({ delivered }) => delivered))).to.deep.equal([
      'sent',
      'sent',
      'sent',
    ]);
    expect(await sandbox.events()).to.deep.equal([
      init,
      arrived('Product Viewed', { line_items: [{ product_id: 'S' }], event_id: held.eventId }),
      arrived('X', { event_id: 'own' }),
      arrived('Later', { event_id: later.eventId }),
    ]);
    expect(waiting.tagId).to.equal(tagId);
  });

  it('asked for while there is a tag, it is that of another that takes its place', async () => {
    await setUp();
    const first = create();
    const tag = page.window.core.getPinterestTag();
    const consents: string[] = [];
    tag.subscribe((activity) => {
      if (activity.type === 'consent') consents.push(activity.consent);
    });
    first.destroy();
    create({ tagId: otherId, consent: 'pending' }).setConsent('granted');
    const { eventId, delivered } = tag.track('X');
    expect(await delivered).to.equal('sent');
    const [, event] = await sandbox.waitFor(2);
    expect(event).to.deep.equal(arrived('X', { event_id: eventId }, { tagId: otherId }));
    expect(consents).to.deep.equal(['pending', 'granted']);
  });

  it('holds at most 1,000', async () => {
    await setUp();
    const receipts = Array.from({ length: 1001 }, () =>
      page.window.core.getPinterestTag().track('X'),
    );
    expect(await receipts[0]?.delivered).to.equal('dropped');
  });
});

describe('subscribe', () => {
  it('tells of each call, each command and each outcome; a listener that throws harms nobody', async () => {
    await setUp();
    const tag = create();
    const seen: unknown[] = [];
    tag.subscribe(() => {
      throw new Error('mine');
    });
    const end = tag.subscribe((activity) => seen.push(activity));
    const { eventId, delivered } = tag.track('Products Searched', { query: 'q' });
    await delivered;
    await Promise.resolve();
    const call = {
      type: 'track',
      event: 'Products Searched',
      properties: { query: 'q' },
      messageId: undefined,
    };
    expect(seen).to.deep.equal([
      { type: 'call', call, eventId, commands: 1, consent: 'granted' },
      {
        type: 'command',
        call,
        eventId,
        command: ['track', 'Search', { search_query: 'q', event_id: eventId }],
      },
      { type: 'outcome', call, eventId, outcome: 'sent' },
    ]);
    end();
    tag.setConsent('denied');
    expect(seen).to.have.length(3);
    expect(page.messages.every((message) => message.includes('a listener threw'))).to.equal(true);
  });
});

describe('Pinterest out of reach', () => {
  const cases: [title: string, faults: Faults, outcome: Outcome][] = [
    ['core.js refused', { core: { drop: true } }, 'blocked'],
    ['core.js answers an error', { core: { status: 500 } }, 'blocked'],
    ['the second script refused', { main: { drop: true } }, 'blocked'],
    ['core.js is no script', { core: { body: 'nonsense(' } }, 'timeout'],
    ['/user/ fails', { user: { status: 500 } }, 'timeout'],
    ['/v3/ never answers', { events: { hang: true } }, 'timeout'],
  ];
  for (const [title, faults, outcome] of cases)
    it(`${title} -> ${outcome}`, async () => {
      await setUp(faults);
      const tag = create({ deliveryTimeout: 1500 });
      expect(await tag.track('X').delivered).to.equal(outcome);
      // An error inside the foreign script is its own; the browser hides its text.
      const ours = page.messages.filter(
        (message) => /^(uncaught|unhandled)/.test(message) && !message.includes('Script error'),
      );
      expect(ours).to.deep.equal([]);
    });

  it('once refused, nothing more is requested', async () => {
    await setUp({ core: { status: 404 } });
    const tag = create();
    expect(await tag.track('X').delivered).to.equal('blocked');
    await sandbox.clear();
    expect(await tag.track('Y').delivered).to.equal('blocked');
    create({ tagId: otherId }).track('Z');
    await page.leave();
    expect(await sandbox.requests()).to.deep.equal([]);
  });
});

describe('a page that requires Trusted Types', () => {
  it('without our policy the tag is blocked, and says so', async () => {
    sandbox = await startSandbox();
    page = await openPage(coreScript, "require-trusted-types-for 'script'; trusted-types 'none'");
    expect(await create().track('X').delivered).to.equal(
      'trustedTypes' in page.window ? 'blocked' : 'sent',
    );
  });

  it('starts through the policy pinterest-tag', async () => {
    sandbox = await startSandbox();
    const csp = "require-trusted-types-for 'script'; trusted-types pinterest-tag";
    page = await openPage(coreScript, csp);
    const tag = create();
    await waitUntil(async () => (await sandbox.requests()).length > 0);
    expect((await sandbox.requests())[0]?.path).to.equal('/ct/core.js');
    tag.destroy();
  });
});

describe('leaving early', () => {
  it('calls made by listeners that run after ours are sent too', async () => {
    await setUp();
    const tag = create();
    await tag.track('Before').delivered;
    page.window.addEventListener('pagehide', () => tag.track('On the way out'));
    await page.leave();
    const [, , last] = await sandbox.waitFor(3);
    expect(last?.event).to.equal('On the way out');
    expect(last?.via).to.equal('image');
  });

  it('limits go along, raw e-mail addresses do not', async () => {
    await setUp({ core: { delay: 3000 } });
    create({ limitedDataProcessing: true }).track('Products Searched', {
      query: 'ann@example.com',
    });
    await page.leave();
    const [event] = await sandbox.waitFor(1);
    expect(event?.data).to.have.all.keys('event_id');
    expect(event?.userData).to.deep.equal({ opt_out_type: 'LDP' });
  });

  it('what the script had no chance to take is sent as the image request, once, user data with it', async () => {
    await setUp({ core: { delay: 3000 } });
    const tag = create();
    await tag.identify({ email: 'ann@example.com' }).delivered;
    const products = [{ sku: 'S', name: 'Lamp & shade', price: 2.5 }];
    const first = tag.track('Order Completed', {
      order_id: 'A',
      value: 5,
      currency: 'EUR',
      products,
    });
    const second = tag.track('X');
    await page.leave();
    const userData = { em: annHash };
    expect(await sandbox.waitFor(2)).to.have.deep.members([
      arrived(
        'Checkout',
        {
          order_id: 'A',
          value: '5',
          currency: 'EUR',
          event_id: first.eventId,
          line_items: [{ product_id: 'S', product_name: 'Lamp & shade', product_price: '2.5' }],
        },
        { via: 'image', userData },
      ),
      arrived('X', { event_id: second.eventId }, { via: 'image', userData }),
    ]);
  });

  it('not without consent', async () => {
    await setUp({ core: { delay: 3000 } });
    const tag = create({ consent: 'pending' });
    tag.track('X');
    await page.leave();
    expect(await sandbox.requests()).to.deep.equal([]);
  });
});

describe('options that can not be used', () => {
  const cases: [title: string, options: Record<string, unknown>, message: RegExp][] = [
    ['no tag id', { tagId: undefined }, /tagId is missing; it must be 13 digits.*Nothing is sent/],
    [
      'an advertiser id',
      { tagId: '261234567890' },
      /tagId is "261234567890"; that is an advertiser id/,
    ],
    [
      'consent',
      { consent: 'maybe' },
      /consent is "maybe"; it must be one of granted, pending, denied/,
    ],
    [
      'pageViews',
      { pageViews: 'hash' },
      /pageViews is "hash"; it must be one of load, history, manual/,
    ],
    ['eventMapping', { eventMapping: 'Lead' }, /eventMapping is "Lead"; it must be an object/],
    [
      'customProperties',
      { customProperties: [1] },
      /customProperties is \[1\]; it must be a list of names/,
    ],
    ['currency', { currency: 'Euro' }, /currency is "Euro"; it must be an ISO 4217 code/],
    ['an option named like a method', { constructor: 1 }, /constructor is no option/],
    ['an unknown option', { tagID: 'x' }, /tagID is no option\. Known: tagId, pageViews/],
  ];
  for (const [title, options, message] of cases)
    it(`${title} -> one message with the name, the value and the fix`, async () => {
      await setUp();
      const tag = create({ pageViews: undefined, ...options } as Partial<PinterestTagOptions>);
      expect(page.messages).to.have.length(1);
      expect(page.messages[0]).to.match(message);
      const outcome = 'tagId' in options ? 'dropped' : 'sent';
      if ('consent' in options) expect(tag.consent).to.equal('pending');
      else expect(await tag.track('X').delivered).to.equal(outcome);
    });
});

describe('debug', () => {
  it('explains what is wrong with a call, once each', async () => {
    await setUp();
    const tag = create({ debug: true });
    tag.track('Order Completed', { value: '5,00' as never });
    tag.track('Order Completed', { value: '5,00' as never });
    tag.track(7 as unknown as string, 'text' as never);
    await tag.track('Product Added', { products: 'mug' as never, note: 'ann@example.com' })
      .delivered;
    const expected = [
      'Checkout without currency',
      'Checkout without line_items',
      'value is "5,00", not a number',
      'event is 7; it needs a name',
      'properties is "text"; it must be an object',
      'products is "mug"; it must be a list of objects',
      'AddToCart without value',
    ];
    const last = expected.at(-1) ?? '';
    await waitUntil(() => page.messages.some((message) => message.includes(last)));
    for (const text of expected)
      expect(
        page.messages.filter((message) => message.includes(text)),
        text,
      ).to.have.length(1);
  });
});
