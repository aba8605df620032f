import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../test/support/wait-until.js';
import type { PinterestTag, PinterestTagOptions } from '@pinterest-tag/core';
import type { Faults } from '@pinterest-tag/sandbox';
import {
  annHash,
  arrived,
  names,
  openTagPage,
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

describe('what is edited or odd goes out, too', () => {
  const cases: [title: string, edit: (command: unknown[]) => unknown][] = [
    ['data left out', ([name, event]) => [name, event]],
    ['data left out, of an event sent once', ([name, event]) => [name, event]],
    [
      'products that are no objects',
      ([name, event]) => [name, event, { line_items: [null, 5], text: 'x'.repeat(3000) }],
    ],
    ['a BigInt', ([name, event]) => [name, event, { big: 10n, text: 'x'.repeat(3000) }]],
  ];
  for (const [title, edit] of cases)
    it(`beforeSend: ${title}`, async () => {
      await setUp({ core: { delay: 3000 } });
      create({ beforeSend: edit as never }).track('X', {}, { once: title.includes('once') });
      await page.leave();
      expect(names(await sandbox.waitFor(1))).to.deep.equal(['X']);
    });

  it('a call made by a listener that runs when the page left becomes hidden', async () => {
    await setUp({ core: { delay: 3000 } });
    const tag = create();
    page.window.addEventListener('pagehide', () => {
      Object.defineProperty(page.window.Document.prototype, 'visibilityState', {
        configurable: true,
        get: () => 'hidden',
      });
      page.document.dispatchEvent(new page.window.Event('visibilitychange'));
      tag.track('Last words');
    });
    await page.leave();
    expect(names(await sandbox.waitFor(1))).to.deep.equal(['Last words']);
  });
});

describe('a page that is hidden may never come back', () => {
  /** As a phone does that puts the browser into the background. */
  function show(state: 'hidden' | 'visible'): void {
    Object.defineProperty(page.window.Document.prototype, 'visibilityState', {
      configurable: true,
      get: () => state,
    });
    page.document.dispatchEvent(new page.window.Event('visibilitychange'));
  }

  it('while the script loads: what waits goes out at once, and what comes after; then the script has it', async () => {
    await setUp({ core: { delay: 1500 } });
    const tag = create();
    const first = tag.track('A');
    show('hidden');
    expect(await first.delivered).to.equal('sent');
    expect(await tag.track('B').delivered).to.equal('sent');
    show('visible');
    expect(await tag.track('C').delivered).to.equal('sent');
    const events = await sandbox.events();
    const by = (way: string): string[] => names(events.filter(({ via }) => via === way));
    // Requests that outlive a page overtake each other.
    expect(by('image')).to.have.members(['A', 'B']);
    expect(by('script')).to.deep.equal(['init', 'C']);
  });

  it('user data that was not hashed yet is not lost', async () => {
    await setUp({ core: { delay: 400 } });
    const tag = create();
    tag.identify({ email: 'ann@example.com' });
    show('hidden');
    show('visible');
    await tag.track('A').delivered;
    const [, event] = await sandbox.events();
    expect(event).to.deep.equal(arrived('A', event?.data, { userData: { em: annHash } }));
  });

  it('once the script is there it has everything', async () => {
    await setUp();
    const tag = create();
    await tag.track('A').delivered;
    const receipt = tag.track('B');
    show('hidden');
    expect(await receipt.delivered).to.equal('sent');
    expect((await sandbox.events()).map(({ event, via }) => [event, via])).to.deep.equal([
      ['init', 'script'],
      ['A', 'script'],
      ['B', 'script'],
    ]);
  });
});

describe('a call, and the page is left in the same task, once the script has settled', () => {
  const ways: [title: string, leave: string][] = [
    ['a click on a link', `document.querySelector('a').click()`],
    ['a click on a button of a form', `document.querySelector('button').click()`],
    ['requestSubmit', `document.querySelector('form').requestSubmit()`],
    // Nothing announces it in Firefox, where the event is lost, with base code, too.
    ...(navigator.userAgent.includes('Firefox')
      ? []
      : [['form.submit()', `document.querySelector('form').submit()`] as [string, string]]),
    ['location.href', `location.href = '/page/left/'`],
    ['location.replace', `location.replace('/page/left/')`],
    ['reload', `location.reload()`],
  ];
  for (const [title, leave] of ways)
    it(`${title}: the event arrives, once`, async () => {
      await setUp(
        {},
        '<a href="/page/left/">Go</a><form action="/page/left/"><button>Send</button></form>',
      );
      const tag = create();
      await tag.track('A').delivered;
      Object.assign(page.window, { tag });
      const left = page.whenLeft();
      page.window.setTimeout(`tag.track('B'); ${leave}`);
      await left;
      const events = await sandbox.waitFor(1, 'B');
      expect(names(events)).to.deep.equal(['init', 'A', 'B']);
    });
});

describe('the page is left while Pinterest has not answered', () => {
  const moments: [title: string, faults: Faults, hasCome: () => unknown][] = [
    [
      'before core.js',
      { core: { hang: true } },
      () => page.document.querySelector('script[src*="core.js"]'),
    ],
    [
      'before its second script',
      { main: { hang: true } },
      () => page.document.querySelector('script[src*="/lib/main."]'),
    ],
    [
      'before the answer to its first request',
      { user: { hang: true } },
      () => page.window.pintrk?.queue?.push !== Array.prototype.push,
    ],
  ];
  for (const [title, faults, hasCome] of moments)
    for (const leave of [`document.querySelector('a').click()`, `location.href = '/page/left/'`])
      it(`${title}, by ${leave}: the event arrives, once`, async () => {
        await setUp(faults, '<a href="/page/left/">Go</a>');
        Object.assign(page.window, { tag: create() });
        await waitUntil(hasCome, title);
        const left = page.whenLeft();
        page.window.setTimeout(`tag.track('A'); setTimeout(() => { ${leave} })`);
        await left;
        expect(names(await sandbox.waitFor(1, 'A')).filter((name) => name === 'A')).to.have.length(
          1,
        );
      });
});

describe('a press that does not leave delays no event', () => {
  const bodies = [
    '<dialog open><form method="dialog"><button>Close</button></form></dialog>',
    '<dialog open><form method="Dialog"><button>Close</button></form></dialog>',
    '<iframe name="other"></iframe><form action="/page/left/" target="other"><button>Send</button></form>',
    '<iframe name="other"></iframe><a href="/page/left/" target="other">Go</a>',
    '<a href="#here">Go</a>',
  ];
  for (const body of bodies)
    it(body, async () => {
      await setUp({}, body);
      const tag = create();
      await tag.track('A').delivered;
      // What waits to see whether the page is left, waits for good.
      const { setTimeout } = page.window;
      const withoutOneSecond = (task: () => void, ms?: number): number =>
        ms === 1000 ? 0 : setTimeout(task, ms);
      Object.assign(page.window, { setTimeout: withoutOneSecond });
      page.document.querySelector<HTMLElement>('button, a')?.click();
      expect(await tag.track('B').delivered).to.equal('sent');
    });
});

describe('leaveAfter', () => {
  const body = `<a id="link" href="/page/left/">Go</a>
    <a id="hash" href="#here">Stay</a>
    <a id="blank" href="/page/left/" target="_blank">Elsewhere</a>
    <svg><a id="drawn" href="/page/left/"><circle r="9" /></a></svg>
    <dialog open><form method="dialog"><button id="close">Close</button></form></dialog>
    <form><input name="matches"><a id="in-form" href="/page/left/">Go</a></form>
    <form id="form" action="/page/left/"><input name="q" value="a b" />
      <button id="button" name="way" value="fast" formaction="/page/other/">Send</button></form>`;

  /** Presses an element whose event waits for a call, and tells whether the browser was held. */
  function press(id: string, timeout?: number): { isHeld: boolean } {
    const { core } = page.window;
    const tag = create();
    const result = { isHeld: false };
    const target = page.document.getElementById(id) as HTMLElement;
    const type = target.localName === 'button' ? 'submit' : 'click';
    page.document.addEventListener(type, (event) => {
      core.leaveAfter(event, tag.track('Lead Generated'), timeout ? { timeout } : {});
      result.isHeld = event.defaultPrevented;
      if (target.id === 'blank') event.preventDefault();
    });
    // In a task of the page's own: WebKit resolves a relative address against the window that clicked.
    page.window.setTimeout(`const target = document.getElementById('${id}');
      target.click ? target.click() : target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`);
    return result;
  }
  const left = (path: string): Promise<void> =>
    waitUntil(() => page.window.location.pathname === path, path, 5000);

  it('a link: the event is delivered first, then the page is left', async () => {
    await setUp({ core: { delay: 200 } }, body);
    const { isHeld } = press('link');
    expect(isHeld).to.equal(false);
    await left('/page/left/');
    const events = await sandbox.events();
    expect(events.map(({ event, via }) => [event, via])).to.deep.equal([
      ['init', 'script'],
      ['Lead Generated', 'script'],
    ]);
  });

  for (const id of ['drawn', 'in-form'])
    it(`#${id}, too`, async () => {
      await setUp({ core: { delay: 200 } }, body);
      press(id);
      await left('/page/left/');
      expect(names(await sandbox.events())).to.deep.equal(['init', 'Lead Generated']);
      expect(page.messages).to.deep.equal([]);
    });

  it("a form: the event first, then its fields and its button's", async () => {
    await setUp({}, body);
    press('button');
    await left('/page/other/');
    expect(page.window.location.search).to.equal('?q=a+b&way=fast');
    expect(names(await sandbox.events())).to.deep.equal(['init', 'Lead Generated']);
  });

  it('waits no longer than `timeout`', async () => {
    await setUp({ events: { hang: true } }, body);
    press('link', 50);
    await left('/page/left/');
  });

  for (const id of ['hash', 'blank', 'close'])
    it(`#${id} is not held`, async () => {
      await setUp({}, body);
      const result = press(id);
      await sandbox.waitFor(2);
      expect(result.isHeld).to.equal(false);
      expect(page.window.location.pathname).to.not.equal('/page/left/');
    });
});
