import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../test/support/wait-until.js';
import type { Consent, Outcome, PinterestTag, PinterestTagOptions } from '@pinterest-tag/core';
import {
  annHash,
  arrived,
  baseCode,
  init,
  names,
  openTagPage,
  otherId,
  tagId,
  type TagPage,
} from '../../../test/support/tag-page.js';
import type { Faults } from '@pinterest-tag/sandbox';

let tagPage: TagPage;
let sandbox: TagPage['sandbox'];
let page: TagPage['page'];

async function setUp(faults: Faults = {}, body = '', csp = ''): Promise<void> {
  tagPage = await openTagPage(faults, body, csp);
  ({ sandbox, page } = tagPage);
}

const create = (options?: Partial<PinterestTagOptions>): PinterestTag => tagPage.create(options);

/** Destroying ends in a task of its own, so that a remount finds the tag. */
const nextTask = (): Promise<unknown> => new Promise((resolve) => page.window.setTimeout(resolve));

/** Each case gets a page, and the messages on its console must be those it names. */
afterEach(() => tagPage?.close());

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
      arrived('PageVisit', {
        name: 'Home',
        page_name: 'Home',
        event_id: events[1]?.data['event_id'],
      }),
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
        withId(1, {
          name: 'Lamps',
          page_name: 'Lamps',
          category: 'Lighting',
          line_items: [{ product_id: 'L' }],
        }),
        { userData },
      ),
      arrived('PageVisit', withId(2, { name: 'Home', page_name: 'Home' }), { userData }),
      arrived('ViewCategory', withId(3, { name: 'Sale', page_name: 'Sale', category: 'All' }), {
        userData,
      }),
    ]);
  });
});

describe('createPinterestTag: user data', () => {
  it('is hashed, and events after identify wait for it', async () => {
    // Pinterest's script sends what it gets before this answer with the user data of that moment.
    await setUp({ user: { delay: 500 } });
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

  const views: [title: string, steps: () => Promise<void>, expected: string[]][] = [
    [
      'routes in the hash, by a link, by the history; plain anchors are none',
      () =>
        navigate(
          () => void (page.window.location.hash = '#/cart'),
          () => void (page.window.location.hash = '#!/cart'),
          () => page.window.history.pushState(null, '', '#/order'),
          () => void (page.window.location.hash = '#reviews'),
          () => void (page.window.location.hash = '#imprint'),
        ),
      ['#/cart', '#!/cart', '#/order'],
    ],
    [
      'a replaced address of the same path: slash, case, encoding, query',
      () =>
        navigate(
          () => page.window.history.pushState(null, '', '/page/Caf%C3%A9'),
          () => page.window.history.replaceState(null, '', '/page/Caf%C3%A9/'),
          () => page.window.history.replaceState(null, '', '/page/caf%c3%a9'),
          () => page.window.history.replaceState(null, '', '/page/caf%C3%A9?sort=price#top'),
          () => page.window.history.pushState(null, '', '#/a?b=1'),
          () => page.window.history.replaceState(null, '', '#/A/?b=2'),
        ),
      ['/page/caf%C3%A9#top', '/page/caf%C3%A9#/A/?b=2'],
    ],
    [
      'a redirect in a later task, from one view to another',
      () =>
        navigate(
          () => page.window.history.pushState(null, '', '/page/from'),
          () => page.window.history.replaceState(null, '', '/page/to'),
        ),
      ['/page/to'],
    ],
  ];
  for (const [title, steps, expected] of views)
    it(`history: ${title} -> ${expected.join(', ')}`, async () => {
      await setUp();
      const { location } = page.window;
      const name = (): string => location.pathname.replace(start, '') + location.hash;
      const start = location.pathname;
      const tag = create({ pageViews: 'history', page: () => ({ name: name() }) });
      await sandbox.waitFor(1, 'PageVisit');
      await steps();
      await tag.track('Last').delivered;
      const sent = (await sandbox.events()).slice(1, -1);
      expect(sent.map(({ event, data }) => [event, data['name'] ?? ''])).to.deep.equal(
        ['', ...expected].map((view) => ['PageVisit', view]),
      );
    });

  it('history: a redirect at the start counts once, as where it ended', async () => {
    await setUp();
    const tag = create({ pageViews: 'history', page: { name: 'Start' } });
    await navigate(() => page.window.history.replaceState(null, '', '/page/en'));
    await sandbox.waitFor(1, 'PageVisit');
    await tag.track('Last').delivered;
    expect((await sandbox.events()).map(({ event, data }) => [event, data['name']])).to.deep.equal([
      ['init', undefined],
      ['PageVisit', 'Start'],
      ['Last', undefined],
    ]);
  });

  it('history: a view that waits goes out when the page is left', async () => {
    await setUp();
    create({ pageViews: 'history' });
    await sandbox.waitFor(1, 'PageVisit');
    page.window.history.pushState(null, '', '/page/two');
    await page.leave();
    await sandbox.waitFor(2, 'PageVisit');
  });

  it('history: a view that waits comes before a call for a tag that is not there yet', async () => {
    await setUp();
    const { createViewReporter } = await page.window.bindings();
    const waiting = page.window.core.getPinterestTag();
    const { report } = createViewReporter(waiting);
    report({ send: () => void waiting.page({ name: 'A' }) });
    const { delivered } = waiting.track('Last');
    create({ pageViews: 'manual' });
    await delivered;
    expect(names(await sandbox.events())).to.deep.equal(['init', 'PageVisit', 'Last']);
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

describe('mountPinterestTag: views its owner finds', () => {
  it('are new once each, also for a second owner, and beside those the tag finds', async () => {
    await setUp();
    const { scriptSrc, endpoint } = sandbox;
    const options = { tagId, scriptSrc, endpoint };
    const { mountPinterestTag } = page.window.core;
    const [one, other] = [mountPinterestTag(options), mountPinterestTag(options)];
    const { pathname } = page.window.location;
    const views = [pathname, '/a', '/a', '/a?b', '/a'];
    expect(views.map((view) => [one.countView(view), other.countView(view)])).to.deep.equal([
      [false, false],
      [true, false],
      [false, false],
      [true, false],
      [true, false],
    ]);
    await one.tag.track('Last').delivered;
    expect((await sandbox.events()).map(({ event }) => event)).to.deep.equal([
      'init',
      'PageVisit',
      'Last',
    ]);
  });
});

describe('createPinterestTag: one Pinterest per page', () => {
  it('base code on the page is used: one script, one load, one init, each event to its own tag', async () => {
    await setUp({}, baseCode(otherId));
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

  it('base code that a tag manager brings later, for the same tag: one script, one load, one init', async () => {
    await setUp();
    const tag = create();
    await tag.track('Ours').delivered;
    const late = baseCode(tagId).replaceAll('SANDBOX', sandbox.url);
    page.document.body.append(page.document.createRange().createContextualFragment(late));
    page.window.pintrk?.('track', 'Theirs');
    await sandbox.waitFor(3);
    await tag.track('Last').delivered;
    expect((await sandbox.events()).map(({ event, tagId: id }) => [event, id])).to.deep.equal([
      ['init', tagId],
      ['Ours', tagId],
      ['Theirs', tagId],
      ['Last', tagId],
    ]);
    const scripts = (await sandbox.requests()).filter(({ path }) => path === '/ct/core.js');
    expect(scripts).to.have.length(1);
    expect(page.messages).to.deep.equal([]);
  });

  it('base code that comes before the script has loaded, with user data: that is kept', async () => {
    await setUp({ core: { delay: 200 } });
    const tag = create();
    await nextTask();
    page.window.pintrk?.('load', tagId, { em: annHash });
    page.window.pintrk?.('page');
    await tag.track('Last').delivered;
    const events = await sandbox.events();
    expect(names(events)).to.deep.equal(['init', 'Last']);
    expect(events[1]?.userData).to.deep.equal({ em: annHash });
  });

  it('base code that comes later for another tag: each event to its own', async () => {
    await setUp();
    const tag = create();
    await tag.track('Ours').delivered;
    page.window.pintrk?.('load', otherId);
    page.window.pintrk?.('page');
    page.window.pintrk?.('track', 'Theirs');
    await sandbox.waitFor(4);
    await tag.track('Last').delivered;
    expect((await sandbox.events()).map(({ event, tagId: id }) => [event, id])).to.deep.equal([
      ['init', tagId],
      ['Ours', tagId],
      ['init', otherId],
      ['Theirs', otherId],
      ['Last', tagId],
    ]);
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
    await sandbox.waitFor(2);
    expect((await sandbox.events()).at(-1)).to.deep.equal(
      arrived('X', { event_id: eventId }, { tagId: otherId }),
    );
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
    const command = ['track', 'Search', { search_query: 'q', event_id: eventId }];
    expect(seen).to.deep.equal([
      { type: 'call', call, eventId, commands: [command], consent: 'granted' },
      { type: 'command', call, eventId, command },
      { type: 'outcome', call, eventId, outcome: 'sent' },
    ]);
    end();
    tag.setConsent('denied');
    expect(seen).to.have.length(3);
    expect(page.messages.every((message) => message.includes('a listener threw'))).to.equal(true);
  });

  it('the time of a hundred calls is up at once -> they end in more than one task', async () => {
    await setUp();
    const tag = create({ consent: 'pending', deliveryTimeout: 1 });
    let ended = 0;
    let endedInFirstTask: number | undefined;
    tag.subscribe(({ type }) => {
      if (type !== 'outcome' || ended++ > 0) return;
      page.window.setTimeout(() => (endedInFirstTask = ended));
    });
    await Promise.all(Array.from({ length: 100 }, () => tag.track('X').delivered));
    expect(ended).to.equal(100);
    expect(endedInFirstTask).to.be.within(1, 50);
  });

  const lateEnds: [title: string, consent: Consent, outcome: Outcome][] = [
    ['granted', 'granted', 'sent'],
    ['denied', 'denied', 'denied'],
  ];
  for (const [title, consent, outcome] of lateEnds)
    it(`consent ${title} after the receipt timed out -> late-outcome ${outcome}, once`, async () => {
      await setUp();
      const tag = create({ consent: 'pending', deliveryTimeout: 1 });
      const seen: unknown[] = [];
      tag.subscribe((activity) => {
        if ('outcome' in activity) seen.push([activity.type, activity.outcome, activity.eventId]);
      });
      const { eventId, delivered } = tag.track('X');
      expect(await delivered).to.equal('timeout');
      tag.setConsent(consent);
      await waitUntil(() => seen.length > 1);
      tag.setConsent('granted');
      const last = tag.track('Y');
      await last.delivered;
      await waitUntil(() => seen.length > 2);
      expect(seen.slice(0, 2)).to.deep.equal([
        ['outcome', 'timeout', eventId],
        ['late-outcome', outcome, eventId],
      ]);
      expect(seen.slice(2).every((each) => (each as unknown[])[2] === last.eventId)).to.equal(true);
    });
});

describe('invalid options', () => {
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
      await waitUntil(() => page.messages.length > 0);
      expect(page.messages).to.have.length(1);
      expect(page.messages[0]).to.match(message);
      const outcome = 'tagId' in options ? 'dropped' : 'sent';
      if ('consent' in options) expect(tag.consent).to.equal('pending');
      else expect(await tag.track('X').delivered).to.equal(outcome);
    });
});

describe('what a running tag is given wrongly', () => {
  const cases: [title: string, give: (tag: PinterestTag) => void, message: string][] = [
    [
      'setConsent',
      (tag) => tag.setConsent('maybe' as never),
      '[pinterest-tag] consent is "maybe"; it must be one of granted, pending, denied',
    ],
    [
      'beforeSend',
      (tag) => {
        tag.configure({ beforeSend: () => 'X' as never });
        tag.track('A');
      },
      '[pinterest-tag] beforeSend returned "X"; it must return the command, or null to drop it. The command is dropped.',
    ],
  ];
  for (const [title, give, message] of cases)
    it(`${title} -> one message with the value and the fix`, async () => {
      await setUp();
      const tag = create();
      give(tag);
      await waitUntil(() => page.messages.length > 0);
      expect(page.messages).to.deep.equal([message]);
      expect(tag.consent).to.equal('granted');
    });
});

describe('debug', () => {
  it('explains what is wrong with a call, once each', async () => {
    await setUp();
    const tag = create({ debug: true });
    tag.track('Order Completed', { value: 'five' as never });
    tag.track('Order Completed', { value: 'five' as never });
    tag.track(7 as unknown as string, 'text' as never);
    await tag.track('Product Added', { products: 'mug' as never, note: 'ann@example.com' })
      .delivered;
    const expected = [
      'Checkout without currency',
      'Checkout without line_items',
      'value is "five", not a number',
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
