import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../test/support/wait-until.js';
import type { Outcome, PinterestTag, PinterestTagOptions } from '@pinterest-tag/core';
import type { Faults } from '@pinterest-tag/sandbox';
import {
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

describe('Pinterest out of reach', () => {
  const cases: [title: string, faults: Faults, outcome: Outcome][] = [
    ['core.js refused', { core: { drop: true } }, 'blocked'],
    ['core.js answers an error', { core: { status: 500 } }, 'blocked'],
    ['the second script refused', { main: { drop: true } }, 'blocked'],
    ['core.js is no script', { core: { body: 'nonsense(' } }, 'blocked'],
    ["core.js is a blocker's empty file", { core: { body: '' } }, 'blocked'],
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

  it("a page's own base code that was refused before we came: blocked, and nothing on leaving", async () => {
    await setUp({ core: { status: 404 } }, baseCode(otherId));
    await waitUntil(() =>
      page.window.performance
        .getEntriesByType('resource')
        .some(({ name }) => name.endsWith('core.js')),
    );
    const tag = create();
    expect(await tag.track('X').delivered).to.equal('blocked');
    await sandbox.clear();
    tag.track('Y');
    await page.leave();
    expect(await sandbox.requests()).to.deep.equal([]);
  });

  it("the page's own word to send nothing, before the script is there: nothing on leaving", async () => {
    await setUp(
      { core: { delay: 3000 } },
      baseCode(otherId) + "<script>pintrk('setConsent', false);</script>",
    );
    create().track('X');
    await page.leave();
    await fetch(`${sandbox.url}/v3/?tid=${otherId}&event=Marker`, { mode: 'no-cors' });
    // The page's own `page` call came before its setConsent: Pinterest's script may have sent that one.
    const sent = names(await sandbox.waitFor(1, 'Marker')).filter((name) => name !== 'init');
    expect(sent).to.deep.equal(['Marker']);
  });

  for (const [consent, outcome] of [
    ['granted', 'blocked'],
    ['denied', 'denied'],
  ] as const)
    it(`refused while another tag waits for consent: ${consent} -> ${outcome}`, async () => {
      await setUp({ core: { status: 404 } });
      const waiting = create({ tagId: otherId, consent: 'pending', deliveryTimeout: 1 });
      const early = waiting.track('A');
      expect(await create().track('X').delivered).to.equal('blocked');
      expect(await early.delivered).to.equal('timeout');
      const ends: unknown[] = [];
      waiting.subscribe(({ type, ...activity }) => {
        if ('outcome' in activity) ends.push([type, activity.outcome]);
      });
      waiting.setConsent(consent);
      expect(await waiting.track('B').delivered).to.equal(outcome);
      await waitUntil(() => ends.length === 2);
      expect(ends).to.deep.equal([
        ['late-outcome', outcome],
        ['outcome', outcome],
      ]);
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

describe('window.pintrk in other hands', () => {
  const cases: [title: string, script: string, outcome: Outcome][] = [
    ["another library's stub that answers nothing", 'window.pintrk = () => {};', 'timeout'],
    ['one that throws', 'window.pintrk = () => { throw new Error("no"); };', 'timeout'],
    ['no function', 'window.pintrk = {};', 'sent'],
    [
      'nothing, and not to be changed',
      'Object.defineProperty(window, "pintrk", { value: undefined });',
      'timeout',
    ],
    [
      'frozen, with its queue',
      `window.pintrk = Object.freeze(Object.assign(() => {}, { queue: Object.freeze([]) }));`,
      'timeout',
    ],
  ];
  for (const [title, script, outcome] of cases)
    it(`${title} -> ${outcome}`, async () => {
      await setUp({}, `<script>${script}</script>`);
      const tag = create({ deliveryTimeout: 1000 });
      tag.identify({ email: 'ann@example.com' });
      expect(await tag.track('X').delivered).to.equal(outcome);
      tag.setConsent('denied');
      tag.setConsent('granted');
      await page.leave();
      expect(page.messages).to.deep.equal([]);
    });

  it('replaced while the script loads: what waits is sent on leaving', async () => {
    await setUp({ core: { hang: true } });
    const tag = create();
    tag.track('A');
    await waitUntil(() => page.window.pintrk?.queue?.some(([name]) => name === 'page'));
    page.window.pintrk = Object.assign(() => undefined, { queue: [] });
    await page.leave();
    expect(names(await sandbox.waitFor(1))).to.deep.equal(['A']);
  });

  it('replaced while the tag runs: later events go to the new one', async () => {
    await setUp();
    const tag = create();
    await tag.track('A').delivered;
    const seen: unknown[] = [];
    page.window.pintrk = (...command: unknown[]) => {
      seen.push(command.slice(0, 2));
      (command[3] as (ok: boolean) => void)(true);
    };
    expect(await tag.track('B').delivered).to.equal('sent');
    expect(seen).to.deep.equal([['track', 'B']]);
  });
});

describe('no network', () => {
  it('offline when the script is asked for, online later: it is asked for again, nothing is lost', async () => {
    await setUp({ core: { drop: true } });
    const setOnline = (onLine: boolean): unknown =>
      Object.defineProperty(page.window.navigator, 'onLine', {
        configurable: true,
        get: () => onLine,
      });
    setOnline(false);
    const tag = create({ deliveryTimeout: 500 });
    const early = tag.track('A');
    expect(await early.delivered).to.equal('timeout');
    await sandbox.setFaults({});
    setOnline(true);
    page.window.dispatchEvent(new Event('online'));
    expect(await tag.track('B').delivered).to.equal('sent');
    expect(names(await sandbox.events())).to.deep.equal(['init', 'A', 'B']);
    expect(page.document.querySelectorAll('script[src*="core.js"]')).to.have.length(1);
  });
});

describe('a browser that keeps nothing', () => {
  it('storage and cookies forbidden: events go out', async () => {
    await setUp();
    const forbid = (target: object, name: string): unknown =>
      Object.defineProperty(target, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) forbid(page.window, name);
    const tag = create();
    tag.identify({ email: 'ann@example.com' });
    expect(await tag.track('X').delivered).to.equal('sent');
  });

  it('no Web Crypto, as on plain http: events go out without user data, said once', async () => {
    await setUp();
    Object.defineProperty(page.window.crypto, 'subtle', { value: undefined });
    const tag = create();
    expect(await tag.identify({ email: 'ann@example.com' }).delivered).to.equal('dropped');
    expect(await tag.track('X').delivered).to.equal('sent');
    expect((await sandbox.events()).map(({ event, userData }) => [event, userData])).to.deep.equal([
      ['init', {}],
      ['X', {}],
    ]);
    expect(page.messages).to.deep.equal([
      '[pinterest-tag] user data is left out: hashing it needs Web Crypto, so serve the page over https',
    ]);
  });
});

describe('more events than a browser takes requests for', () => {
  /** What the page's own pintrk was given, and what answers each event. */
  const takeOver = (): { sent: unknown[]; answer(index: number): void } => {
    const sent: unknown[] = [];
    const answers: ((ok: boolean) => void)[] = [];
    page.window.pintrk = (...[, event, , answer]: unknown[]) => {
      sent.push(event);
      answers.push(answer as (ok: boolean) => void);
    };
    return { sent, answer: (index) => answers[index]?.(true) };
  };
  const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `E${at}`);

  it('Pinterest has 100 that it has not answered; each answer lets it have another', async () => {
    await setUp();
    const tag = create();
    await tag.track('First').delivered;
    const { sent, answer } = takeOver();
    const receipts = numbered(150).map((event) => tag.track(event));
    await waitUntil(() => sent.length >= 100);
    answer(7);
    expect(await receipts[7]?.delivered).to.equal('sent');
    await waitUntil(() => sent.length > 100);
    expect(sent).to.deep.equal(numbered(101));
  });

  it('one that is not answered for 5 s delays no other', async () => {
    await setUp();
    const tag = create();
    await tag.track('First').delivered;
    const { sent } = takeOver();
    numbered(101).forEach((event) => tag.track(event));
    await waitUntil(() => sent.length >= 100);
    const later = page.window.performance.now() + 5001;
    Object.defineProperty(page.window.performance, 'now', { value: () => later });
    tag.track('E101');
    await waitUntil(() => sent.length > 101);
    expect(sent).to.deep.equal(numbered(102));
  });
});

describe('memory is bounded', () => {
  const max = 1000;
  it(`${max} events wait for a script that never comes; of 1,500 the oldest are dropped`, async () => {
    await setUp({ core: { hang: true } });
    const tag = create({ maxHeld: max });
    const ends: Outcome[] = [];
    for (let index = 0; index < 1500; index++)
      void tag.track(`E${index}`).delivered.then((outcome) => ends.push(outcome));
    await waitUntil(() => ends.length === 500);
    expect(new Set(ends)).to.deep.equal(new Set(['dropped']));
    // What is kept goes out when the page is left.
    await page.leave();
    // Requests that outlive a page overtake each other.
    const kept = names(await sandbox.waitFor(200));
    expect(kept).to.include.members(['E500', 'E501', 'E502']);
    expect(kept.filter((name) => Number(name.slice(1)) < 500)).to.deep.equal([]);
    expect(page.messages).to.deep.equal([
      '[pinterest-tag] more than 1000 calls wait; the oldest are dropped. Raise maxHeld.',
    ]);
  });

  it('who the visitor is waits for the script as one command, however often it is given', async () => {
    await setUp({ core: { hang: true } });
    const tag = create({ maxHeld: 2, enhancedMatch: ['external_id', 'em'] });
    const hash = (digit: number): string => String(digit).repeat(64);
    for (let index = 0; index < 6; index++)
      await tag.identify(hash(index), index === 0 ? { email: hash(9) } : {}).delivered;
    expect(page.window.pintrk?.queue?.map(([name, data]) => [name, data])).to.deep.equal([
      ['load', tagId],
      ['page', undefined],
      ['set', { external_id: null }],
      ['set', { em: hash(9), external_id: hash(5) }],
    ]);
  });
});
