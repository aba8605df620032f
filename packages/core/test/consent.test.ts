import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../test/support/wait-until.js';
import fc from 'fast-check';
import type { Outcome, PinterestTag, PinterestTagOptions } from '@pinterest-tag/core';
import type { Faults } from '@pinterest-tag/sandbox';
import {
  annHash,
  baseCode,
  names,
  openTagPage,
  otherId,
  tagId,
  type TagPage,
} from '../../../test/support/tag-page.js';

let tagPage: TagPage;
let sandbox: TagPage['sandbox'];
let page: TagPage['page'];

async function setUp(faults: Faults = {}, body = '', csp = ''): Promise<void> {
  tagPage = await openTagPage(faults, body, csp);
  ({ sandbox, page } = tagPage);
}

const create = (options?: Partial<PinterestTagOptions>): PinterestTag => tagPage.create(options);

afterEach(() => tagPage?.close());

/** Dispatching and destroying happen in tasks of their own. */
const nextTask = (): Promise<unknown> => new Promise((resolve) => page.window.setTimeout(resolve));

/** core.js has run, and asked for what it needs. */
const secondScript = (): Promise<unknown> =>
  waitUntil(() => page.document.querySelector('script[src*="/lib/main."]') !== null);

describe('createPinterestTag: consent', () => {
  it('pending: nothing is requested, calls are held in order; granted: they go out', async () => {
    // Pinterest's script sends what was tracked before this answer with the user data of that moment.
    await setUp({ user: { delay: 500 } });
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

  it('withdrawn: Pinterest gets setconsent, calls stop; granted again: they go on', async () => {
    await setUp();
    const tag = create();
    await tag.track('A').delivered;
    tag.setConsent('denied');
    expect(await tag.track('B').delivered).to.equal('denied');
    tag.setConsent('granted');
    expect(await tag.track('C').delivered).to.equal('sent');
    expect((await sandbox.events()).map(({ event }) => event)).to.deep.equal(['init', 'A', 'C']);
  });

  it('withdrawn while core.js loads: it does not run, and asks for nothing more; granted again: it does', async () => {
    // Longer than a core.js that has run may take to go on.
    await setUp({ core: { delay: 1100 } });
    const paths = async (): Promise<string[]> =>
      (await sandbox.requests()).map(({ path }) => path.replace(/\.\w{8}\.js$/, '.js'));
    const tag = create();
    const early = tag.track('A');
    tag.setConsent('denied');
    expect(await early.delivered).to.equal('denied');
    // The second is asked for when the answer has come that it would have run with.
    for (const later of ['first', 'second'])
      await page.window.fetch(`${sandbox.scriptSrc}?${later}`, { mode: 'no-cors' });
    expect(await paths()).to.deep.equal(Array(3).fill('/ct/core.js'));
    tag.setConsent('granted');
    expect(await tag.track('B').delivered).to.equal('sent');
    expect((await sandbox.events()).map(({ event }) => event)).to.deep.equal(['init', 'B']);
    expect((await paths()).filter((path) => path === '/ct/lib/main.js')).to.have.length(1);
  });

  it('withdrawn while the second script loads: nothing of what waited is sent', async () => {
    await setUp({ main: { delay: 300 } });
    const tag = create();
    const early = tag.track('A');
    await secondScript();
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
    await setUp({ main: { delay: 200 } });
    const edited: unknown[] = [];
    const tag = create({ beforeSend: (command) => void edited.push(command[1]) });
    tag.subscribe((activity) => activity.type === 'command' && edited.push(activity.type));
    const first = tag.track('A');
    await secondScript();
    tag.setConsent('pending');
    const second = tag.track('B');
    await waitUntil(() => page.window.pintrk?.queue?.push !== page.window.Array.prototype.push);
    tag.setConsent('granted');
    expect(await Promise.all([first.delivered, second.delivered])).to.deep.equal(['sent', 'sent']);
    const events = (await sandbox.events()).map(({ event }) => event);
    expect(events).to.deep.equal(['init', 'A', 'B']);
    expect(edited).to.deep.equal(['A', 'command', 'B', 'command']);
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
    await setUp({}, baseCode(otherId));
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

describe('consent in any order', () => {
  const states = ['granted', 'pending', 'denied'] as const;
  type State = (typeof states)[number];
  type Step = State | 'track' | 'task';
  const consents = fc.constantFrom<State[]>(...states);
  const steps = fc.array(fc.constantFrom<Step[]>(...states, 'track', 'track', 'task'), {
    minLength: 1,
    maxLength: 12,
  });
  const isConsent = (step: Step): step is State => states.includes(step as State);

  it('before the script is there: calls go out once granted, in order, or are dropped', async function () {
    this.timeout(60_000);
    const walk = async (initial: State, walked: readonly Step[]): Promise<void> => {
      await setUp({ core: { delay: 200 } });
      const tag = create({ consent: initial });
      let consent = initial;
      let waiting: string[] = [];
      for (const [index, step] of walked.entries()) {
        if (step === 'task') await nextTask();
        else if (step === 'track') {
          tag.track(`E${index}`);
          waiting.push(`E${index}`);
        } else tag.setConsent((consent = step));
        if (consent === 'denied') waiting = [];
      }
      if (consent === 'granted') {
        await tag.track('Last').delivered;
        expect(names(await sandbox.events())).to.deep.equal(['init', ...waiting, 'Last']);
      } else {
        await page.leave();
        await fetch(`${sandbox.url}/v3/?tid=${tagId}&event=Marker`, { mode: 'no-cors' });
        expect(names(await sandbox.waitFor(1))).to.deep.equal(['Marker']);
      }
      await tagPage.close();
    };
    await fc.assert(fc.asyncProperty(consents, steps, walk), { numRuns: 8 });
  });

  it('once the script is there: the same, and held calls go out when granted', async function () {
    this.timeout(60_000);
    const walk = async (initial: State, walked: readonly Step[]): Promise<void> => {
      await setUp();
      const tag = create();
      await tag.track('First').delivered;
      const sent = ['init', 'First'];
      let held: [name: string, delivered: Promise<Outcome>][] = [];
      let consent: State = 'granted';
      for (const [index, step] of [initial, ...walked, 'granted' as const].entries()) {
        if (isConsent(step)) tag.setConsent((consent = step));
        if (step === 'track') {
          const { delivered } = tag.track(`E${index}`);
          held.push([`E${index}`, delivered]);
        }
        if (step === 'task') await nextTask();
        if (consent === 'pending') continue;
        const outcome = consent === 'granted' ? 'sent' : 'denied';
        for (const [name, delivered] of held) {
          expect(await delivered, `${name} of ${walked.join(' ')}`).to.equal(outcome);
          if (outcome === 'sent') sent.push(name);
        }
        held = [];
      }
      expect(names(await sandbox.events())).to.deep.equal(sent);
      await tagPage.close();
    };
    await fc.assert(fc.asyncProperty(consents, steps, walk), { numRuns: 8 });
  });
});

describe('before consent', () => {
  it('zero requests to Pinterest, zero cookies, zero storage', async () => {
    document.cookie.split('; ').forEach((cookie) => {
      document.cookie = `${cookie.split('=')[0]}=; max-age=0; path=/`;
    });
    await setUp();
    const { localStorage, sessionStorage } = page.window;
    const kept = (): unknown => [
      page.document.cookie,
      Object.keys(localStorage),
      Object.keys(sessionStorage),
    ];
    const before = kept();
    const tag = create({
      consent: 'pending',
      pageViews: 'history',
      user: { email: 'ann@example.com' },
    });
    tag.identify('user-1', { email: 'ann@example.com', phone: '+49 151 1234567' });
    tag.track('Order Completed', { order_id: 'A-1', total: 5 });
    tag.setConsent('denied');
    tag.track('Order Completed', { order_id: 'A-2', total: 5 });
    await nextTask();
    expect(kept()).to.deep.equal(before);
    await page.leave();
    await fetch(`${sandbox.url}/v3/?tid=${tagId}&event=Marker`, { mode: 'no-cors' });
    expect(names(await sandbox.waitFor(1))).to.deep.equal(['Marker']);
    expect((await sandbox.requests()).map(({ path }) => path)).to.deep.equal(['/v3/']);
  });
});

describe('once', () => {
  const stored = (): string | null => page.window.localStorage.getItem('pinterest-tag:once');
  beforeEach(async () => {
    await setUp();
    page.window.localStorage.clear();
  });

  it('an event with its id is sent once per browser, also on the next page', async () => {
    const order = (tag: PinterestTag, id: string): Promise<Outcome> =>
      tag.track('Order Completed', { order_id: id }, { once: true }).delivered;
    const tag = create();
    expect(await order(tag, 'A')).to.equal('sent');
    expect(await order(tag, 'A')).to.equal('dropped');
    expect(await order(tag, 'B')).to.equal('sent');
    expect(await tag.track('Order Completed', { order_id: 'A' }).delivered).to.equal('sent');
    tagPage.page.close();
    await sandbox.stop();

    await setUp();
    const reloaded = create();
    expect(await order(reloaded, 'A')).to.equal('dropped');
    expect(await order(reloaded, 'C')).to.equal('sent');
    expect((await sandbox.events()).map(({ data }) => data['order_id'])).to.deep.equal([
      undefined, // init
      'C',
    ]);
  });

  it('what did not go out may go out later; without consent nothing is stored', async () => {
    const tag = create({ consent: 'denied' });
    const track = (): Promise<Outcome> =>
      tag.track('Order Completed', { order_id: 'A' }, { once: true }).delivered;
    expect(await track()).to.equal('denied');
    expect(stored()).to.equal(null);
    tag.setConsent('granted');
    expect(await track()).to.equal('sent');
    expect(await track()).to.equal('dropped');
    tag.setConsent('denied');
    expect(stored()).to.equal(null);
  });

  it('keeps 100 ids at most', async () => {
    const tag = create();
    const sent = Array.from({ length: 102 }, (_, id) =>
      tag.track('Lead', { event_id: `id-${id}` }, { once: true }),
    );
    await Promise.all(sent.map(({ delivered }) => delivered));
    expect(Object.keys(JSON.parse(stored() ?? '{}') as object)).to.have.length(100);
    expect(await tag.track('Lead', { event_id: 'id-101' }, { once: true }).delivered).to.equal(
      'dropped',
    );
  });
});
