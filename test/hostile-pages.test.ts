// Pages as they are: markup that is not closed, names that hide the document's own, built-ins that somebody
// replaced or that browsers of 2021 lack, addresses that markup must not choose.
import { expect } from '@open-wc/testing';
import type { PinterestTagElement } from '@pinterest-tag/element';
import type {} from '@pinterest-tag/element/define';
import { checkPage } from '../packages/core/src/diagnostics/check-page.js';
import { allMessages } from './support/all-messages.js';
import { openDocument, openPage, type TestPage } from './support/open-page.js';
import { startSandbox, type Arrived, type TestSandbox } from './support/sandbox.js';
import { annHash, names, tagId } from './support/tag-page.js';
import { waitUntil } from './support/wait-until.js';

const bundleSrc = '/packages/element/dist/pinterest-tag.min.js';
const bundle = `<script src="${bundleSrc}"></script>`;

let sandbox: TestSandbox;
let page: TestPage;

/** SANDBOX stands for the attributes that point a tag at the sandbox, ORIGIN for the sandbox's own. */
const fill = (html: string): string =>
  html
    .replaceAll(
      'SANDBOX',
      `tag-id="${tagId}" script-src="${sandbox.scriptSrc}" endpoint="${sandbox.endpoint}"`,
    )
    .replaceAll('ORIGIN', sandbox.url);

const open = async (body: string, csp = ''): Promise<void> => {
  page = await openPage(fill(body), fill(csp));
};
/** Opens a page that can load no script from another host: none of these tests talks to Pinterest. */
const openOffline = async (body: string): Promise<void> => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'unsafe-inline'">`;
  const html = `<!doctype html><html lang="en"><head><title>Test</title>${policy}RECORDER</head><body>${body}</body></html>`;
  page = await openDocument({ html: fill(html) });
};
const element = (): PinterestTagElement =>
  Document.prototype.querySelector.call(page.document, 'pinterest-tag') as PinterestTagElement;
const text = (): string => page.document.documentElement.innerText.replace(/\s+/g, ' ').trim();
/** Event and data without the generated id. */
const plain = (events: Arrived[]): [string, object][] =>
  events.map(({ event, data: { event_id: _, ...data } }) => [event, data]);

beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(async () => {
  page?.close();
  await sandbox.stop();
});

describe('an element that is not closed', () => {
  const shop = '<header>Shop</header><main><p id="text">Lamps</p></main><footer>Imprint</footer>';
  const cases: [html: string, messages: RegExp[]][] = [
    [`<pinterest-tag SANDBOX />${shop}`, [/^<pinterest-tag> holds parts of the page/]],
    [`<pinterest-tag SANDBOX>${shop}`, [/^<pinterest-tag> holds parts of the page/]],
    [
      `<pinterest-tag SANDBOX></pinterest-tag><pinterest-event name="Search" />${shop}`,
      [/^<pinterest-event> holds parts of the page/],
    ],
    [
      `<pinterest-tag SANDBOX /><pinterest-event name="Search" /><pinterest-event name="Search" />${shop}`,
      [/^<pinterest-tag> holds parts/, /^<pinterest-event> holds parts/],
    ],
    [
      `<pinterest-tag SANDBOX><script type="application/json">{"currency": "EUR"}</script>${shop}`,
      [/^<pinterest-tag> holds parts of the page/],
    ],
    [`<div>${shop}<pinterest-tag SANDBOX /></div>`, []],
  ];
  for (const [html, messages] of cases)
    for (const order of ['before it', 'after it'])
      it(`${html}, the bundle ${order}: the page shows, events arrive`, async () => {
        await open(order === 'before it' ? bundle + html : html + bundle);
        expect(text()).to.equal('Shop Lamps Imprint');
        const { height } = (
          page.document.getElementById('text') as Element
        ).getBoundingClientRect();
        expect(height).to.be.above(0);
        await element().track('Last').delivered;
        const arrived = names(await sandbox.events()).filter((name) => name !== 'Search');
        expect(arrived).to.deep.equal(['init', 'PageVisit', 'Last']);
        const reported = await allMessages(page);
        expect(reported).to.have.length(messages.length);
        messages.forEach((message) =>
          expect(reported.some((each) => message.test(each))).to.equal(true),
        );
        for (const each of reported) expect(each).to.contain('></pinterest-');
      });

  it('a JSON script of the page that it swallowed is not its settings, and stays as it is', async () => {
    const state =
      '<script type="application/json">{"email": "ann@example.com", "rows": 1}</script>';
    await open(`${bundle}<pinterest-tag SANDBOX />${shop}${state}`);
    const [, view] = await sandbox.waitFor(2);
    expect(view?.userData).to.deep.equal({});
    expect(page.document.querySelector('script[type*=json]')?.textContent).to.contain('ann@');
  });

  const layouts: [title: string, html: (inner: string) => string][] = [
    ['blocks', (inner) => inner],
    [
      'a grid',
      (inner) => `<div style="display:grid;grid-template-columns:1fr 1fr;gap:9px">${inner}</div>`,
    ],
    ['a flex row', (inner) => `<div style="display:flex;gap:9px">${inner}</div>`],
    [
      'a page that styles everything',
      (inner) =>
        `<style>div > * { display: block; padding: 5px } *::before { content: "x" }</style><div>${inner}</div>`,
    ],
  ];
  for (const [title, html] of layouts)
    it(`takes no place in ${title}: what is inside, and after it, is where it is without the element`, async () => {
      const boxes = (): number[][] =>
        ['a', 'b', 'c'].map((id) => {
          const { x, y, width, height } = (
            page.document.getElementById(id) as Element
          ).getBoundingClientRect();
          return [x, y, width, height];
        });
      const [a, b, c] = ['a', 'b', 'c'].map((id) => `<p id="${id}">${id}</p>`);
      await open(html(`${a}${b}${c}`));
      const without = boxes();
      page.close();
      await open(
        bundle +
          html(
            `${a}<pinterest-tag SANDBOX></pinterest-tag>${b}<pinterest-event name="X"></pinterest-event>${c}`,
          ),
      );
      expect(boxes()).to.deep.equal(without);
      if (title === 'a page that styles everything') return; // its children are no longer those of the <div>
      page.close();
      await open(
        bundle +
          html(
            `${a}<pinterest-tag SANDBOX><script type="application/json">{}</script>${b}<pinterest-event name="X" />${c}`,
          ),
      );
      expect(boxes()).to.deep.equal(without);
    });
});

describe('addresses in HTML', () => {
  const here = location.host;
  /** Each as the attribute `script-src`, and what the tag then loads: nothing is Pinterest's own. */
  const refused = [
    'https://evil.test/core.js',
    '//evil.test/core.js',
    'HTTPS://EVIL.TEST/core.js',
    'https:evil.test/core.js',
    '\\\\\\\\evil.test/core.js',
    'https:\\\\evil.test/core.js',
    'https://s.pinimg.com.evil.test/ct/core.js',
    'https://evil-s.pinimg.com/ct/core.js',
    'https://i.pinimg.com/ct/core.js',
    'https://s.pinimg.com@evil.test/ct/core.js',
    'https://user:pass@s.pinimg.com/ct/core.js',
    'https://s.pinimg.com:8443/ct/core.js',
    'http://s.pinimg.com/ct/core.js',
    `http://${here}@evil.test/core.js`,
    `http://evil.test#${here}`,
    'http://localhost.evil.test/core.js',
    'data:text/javascript,window.evil=1',
    ' DATA:text/javascript,window.evil=1',
    'javascript:window.evil=1',
    'java\nscript:window.evil=1',
    `blob:http://${here}/00000000-0000-0000-0000-000000000000`,
    'filesystem:http://localhost/core.js',
    'file:///core.js',
    'http://[',
    '',
  ];
  const escape = (given: string): string =>
    given.replaceAll('"', '&quot;').replaceAll('\n', '&#10;');

  /** The origin of each script that was asked for, but for the test runner's and the bundle. */
  const asked = (): string[] => {
    const scripts = [...page.document.querySelectorAll<HTMLScriptElement>('script[src]')];
    return scripts.map(({ src }) => src).filter((src) => !/\/packages\/|__web-dev/.test(src));
  };
  const pinterest = 'https://s.pinimg.com/ct/core.js';

  for (const given of refused)
    it(`script-src="${given}": refused, with one message; Pinterest's own is loaded`, async () => {
      await openOffline(
        `${bundle}<pinterest-tag tag-id="${tagId}" script-src="${escape(given)}"></pinterest-tag>`,
      );
      await waitUntil(() => asked().length > 0);
      expect(asked()).to.deep.equal([pinterest]);
      const reported = await allMessages(page);
      expect(reported.filter((message) => message.includes('script-src'))).to.have.length(1);
      const [message] = reported;
      expect(message).to.contain('<pinterest-tag> attribute script-src is ');
      expect(message).to.contain('set the property scriptSrc in JavaScript');
      expect((page.window as { evil?: number }).evil).to.equal(undefined);
    });

  const allowed: [given: string, href: string][] = [
    [pinterest, pinterest],
    ['HTTPS://S.PINIMG.COM/ct/core.js', pinterest],
    ['https://s.pinimg.com:443/ct/core.js', pinterest],
    ['https:\\\\s.pinimg.com\\ct\\core.js', pinterest],
    ['/our/core.js', `${location.origin}/our/core.js`],
    [`//${here}/our/core.js`, `${location.origin}/our/core.js`],
    ['http://localhost:1/core.js', 'http://localhost:1/core.js'],
    ['http://127.0.0.1:1/core.js', 'http://127.0.0.1:1/core.js'],
    ['http://[::1]:1/core.js', 'http://[::1]:1/core.js'],
    ['http://shop.localhost:1/core.js', 'http://shop.localhost:1/core.js'],
  ];
  for (const [given, href] of allowed)
    it(`script-src="${given}" -> ${href}`, async () => {
      await openOffline(
        `${bundle}<pinterest-tag tag-id="${tagId}" script-src="${given}"></pinterest-tag>`,
      );
      await waitUntil(() => asked().length > 0);
      expect(asked()).to.deep.equal([href]);
      expect(await allMessages(page)).to.deep.equal([]);
    });

  it('in the JSON child: as in an attribute', async () => {
    await openOffline(`${bundle}<pinterest-tag tag-id="${tagId}"><script type="application/json">
      {"scriptSrc": "https://evil.test/core.js", "endpoint": "https://evil.test"}</script></pinterest-tag>`);
    await waitUntil(() => asked().length > 0);
    expect(asked()).to.deep.equal([pinterest]);
    const reported = await allMessages(page);
    const addresses = reported.map((message) => /json"> (\w+) is "[^"]+"/.exec(message)?.[1]);
    expect(addresses.filter(Boolean)).to.deep.equal(['scriptSrc', 'endpoint']);
  });

  it('endpoint: events of a page that is left go to Pinterest or the sandbox, not elsewhere', async () => {
    const elements = [
      'https://evil.test',
      '//evil.test',
      'https://ct.pinterest.com.evil.test',
      'data:,',
      'https://ct.pinterest.com',
      'ORIGIN',
    ].map(
      (given, index) =>
        `<pinterest-tag tag-id="261234567890${index}" consent="pending" endpoint="${given}"></pinterest-tag>`,
    );
    await open(bundle + elements.join(''));
    const endpoints = [...page.document.querySelectorAll('pinterest-tag')].map(
      ({ endpoint }) => endpoint,
    );
    expect(endpoints).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      'https://ct.pinterest.com/',
      `${sandbox.url}/`,
    ]);
    const reported = await allMessages(page);
    expect(reported).to.have.length(4);
  });

  it('a <base> does not lead a relative address to another host, whether it comes first or later', async () => {
    await openOffline(`<base href="https://evil.test/">${bundle.replace('src="', `src="${location.origin}`)}
      <pinterest-tag tag-id="${tagId}" script-src="/core.js"></pinterest-tag>`);
    await waitUntil(() => asked().length > 0);
    expect(asked()).to.deep.equal([pinterest]);
    page.close();
    await openOffline(`${bundle}<pinterest-tag tag-id="${tagId}" consent="pending" script-src="/our/core.js"></pinterest-tag>
      <base href="https://evil.test/">`);
    element().setConsent('granted');
    await waitUntil(() => asked().length > 0);
    expect(asked()).to.deep.equal([`${location.origin}/our/core.js`]);
  });

  const properties: [given: string, href: string][] = [
    ['https://shop.test/core.js', 'https://shop.test/core.js'],
    ['/our/core.js', `${location.origin}/our/core.js`],
    ['data:text/javascript,window.evil=1', pinterest],
    ['javascript:window.evil=1', pinterest],
    [`blob:http://${here}/0`, pinterest],
    ['http://evil.test/core.js', pinterest],
    ['https://user:pass@shop.test/core.js', pinterest],
  ];
  for (const [given, href] of properties)
    it(`the property scriptSrc = ${JSON.stringify(given)}, as JavaScript sets it -> ${href}`, async () => {
      await openOffline(
        `${bundle}<pinterest-tag tag-id="${tagId}" consent="pending"></pinterest-tag>`,
      );
      element().remove();
      const next = page.document.createElement('pinterest-tag');
      Object.assign(next, { tagId: '2612345678909', scriptSrc: given });
      page.document.body.append(next);
      await waitUntil(() => asked().length > 0);
      expect(asked()).to.deep.equal([href]);
      const reported = await allMessages(page);
      expect(reported.filter((message) => message.includes('script-src is'))).to.have.length(
        href === pinterest ? 1 : 0,
      );
    });

  const strict =
    "script-src 'nonce-n0nce' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types pinterest-tag, script-src 'self' 'nonce-n0nce'";
  it("injected markup under 'strict-dynamic' and Trusted Types runs no foreign script; the policy refuses it, too", async () => {
    await open(
      `<script nonce="n0nce">
         window.rules = [];
         const make = window.trustedTypes?.createPolicy;
         if (make) TrustedTypePolicyFactory.prototype.createPolicy = function (name, given) { rules.push(given); return make.call(this, name, given); };
       </script>
       ${bundle.replace('<script', '<script nonce="n0nce"')}
       <pinterest-tag tag-id="${tagId}" script-src="ORIGIN.evil.test/core.js"></pinterest-tag>`,
      strict,
    );
    await waitUntil(() => asked().length > 0);
    expect(asked()).to.deep.equal([pinterest]);
    const { rules } = page.window as unknown as {
      rules: { createScriptURL(url: string): string }[];
    };
    if (!('trustedTypes' in page.window)) return;
    expect(rules).to.have.length(1);
    expect(rules[0]?.createScriptURL(pinterest)).to.equal(pinterest);
    for (const url of [
      'https://evil.test/x.js',
      'data:text/javascript,1',
      'blob:x',
      'https://s.pinimg.com.evil.test/',
    ])
      expect(() => rules[0]?.createScriptURL(url), url).to.throw('is not an address of');
  });
});

/** What the oldest supported browsers lack: Chrome 90, Firefox 90 and Safari 15, together. */
const missing = [
  'AbortSignal.abort AbortSignal.any AbortSignal.timeout AbortSignal.prototype.throwIfAborted',
  'Array.fromAsync Array.prototype.at Array.prototype.findLast Array.prototype.findLastIndex',
  'Array.prototype.group Array.prototype.toReversed Array.prototype.toSorted Array.prototype.toSpliced',
  'Array.prototype.with CSSStyleSheet.prototype.replace Document.prototype.adoptedStyleSheets',
  'Document.prototype.prerendering Element.prototype.checkVisibility Element.prototype.setHTML',
  'HTMLElement.prototype.attachInternals HTMLScriptElement.supports Intl.supportedValuesOf Map.groupBy',
  'Iterator.prototype.drop Iterator.prototype.every Iterator.prototype.filter Iterator.prototype.find',
  'Iterator.prototype.flatMap Iterator.prototype.forEach Iterator.prototype.map Iterator.prototype.reduce',
  'Iterator.prototype.some Iterator.prototype.take Iterator.prototype.toArray Iterator.from',
  'Object.groupBy Object.hasOwn Promise.try Promise.withResolvers RegExp.escape Response.json',
  'Set.prototype.difference Set.prototype.intersection Set.prototype.isSubsetOf Set.prototype.union',
  'String.prototype.at String.prototype.isWellFormed String.prototype.toWellFormed',
  'SubmitEvent.prototype.submitter URL.canParse URL.parse URLSearchParams.prototype.size',
  'Crypto.prototype.randomUUID navigation reportError requestIdleCallback scheduler structuredClone',
  'Navigator.prototype.globalPrivacyControl trustedTypes cookieStore Temporal CloseWatcher',
]
  .join(' ')
  .split(' ');

describe('built-ins that are missing or replaced', () => {
  const remove = `for (const path of ${JSON.stringify(missing)}) {
    const names = path.split('.');
    const last = names.pop();
    const holder = names.reduce((inner, name) => inner?.[name], globalThis);
    if (holder) delete holder[last];
    if (holder && last in holder) Object.defineProperty(holder, last, { value: undefined });
  }`;
  const pages: [title: string, script: string][] = [
    ['what Chrome 90, Firefox 90 or Safari 15 lacks', remove],
    ['crypto.randomUUID throws', `Crypto.prototype.randomUUID = () => { throw new Error('no') };`],
    [
      'Array.from of Prototype.js maps nothing',
      `Array.from = (given) => {
         if (!given) return [];
         if ('toArray' in Object(given)) return given.toArray();
         const results = new Array(given.length || 0);
         for (let index = results.length; index--; ) results[index] = given[index];
         return results;
       };`,
    ],
    [
      'array methods of Prototype.js and MooTools',
      `Object.assign(Array.prototype, {
         entries() { return this.slice(); },
         reverse() { return this.slice().sort(() => 1); },
         first() { return this[0]; }, last() { return this[this.length - 1]; },
         each() {}, clean() {}, include() {}, from() {},
       });
       Object.assign(Function.prototype, { extend() {}, delay() {}, periodical() {} });`,
    ],
  ];
  for (const [title, script] of pages)
    it(`${title}: events, user data and receipts are whole`, async () => {
      await open(`<script>${script}</script>${bundle}
        <pinterest-tag SANDBOX email="Ann@example.com" currency="EUR" event-id="false"></pinterest-tag>
        <button data-pinterest-event="Product Added" data-pinterest-properties='{"sku": "S"}'>Add</button>
        <form data-pinterest-event="Signed Up"><button id="submit">Send</button></form>
        <script>document.addEventListener('submit', (event) => event.preventDefault());</script>
        <pinterest-event name="Products Searched" properties='{"query": "mug"}'></pinterest-event>`);
      await sandbox.waitFor(1, 'Search');
      page.document.querySelector('button')?.click();
      page.document.getElementById('submit')?.click();
      const products = [{ sku: 'A', price: 2, quantity: 3 }];
      const order = element().track('Order Completed', { order_id: '1', value: 6, products });
      expect(await order.delivered).to.equal('sent');
      const events = await sandbox.events();
      expect(plain(events).sort(([one], [other]) => (one < other ? -1 : 1))).to.deep.equal([
        ['AddToCart', { line_items: [{ product_id: 'S' }] }],
        [
          'Checkout',
          {
            value: 6,
            order_quantity: 3,
            currency: 'EUR',
            order_id: '1',
            line_items: [{ product_id: 'A', product_price: 2, product_quantity: 3 }],
          },
        ],
        ['PageVisit', {}],
        ['Search', { search_query: 'mug' }],
        ['Signed Up', {}],
        ['init', {}],
      ]);
      for (const { userData } of events) expect(userData).to.deep.equal({ em: annHash });
      const reported = await allMessages(page);
      expect(reported.filter((message) => /uncaught|unhandled|threw/.test(message))).to.deep.equal(
        [],
      );
    });

  it('generated ids are unlike, also where there is no randomness of the browser', async () => {
    await open(`<script>${remove} Object.defineProperty(window, 'crypto', { value: undefined })</script>${bundle}
      <pinterest-tag SANDBOX consent="pending"></pinterest-tag>`);
    const ids = ['A', 'B', 'C'].map((name) => element().track(name).eventId);
    expect(new Set(ids).size).to.equal(3);
    for (const id of ids) expect(id).to.match(/^[\d-]+-[\da-f]{12}$/);
  });

  it('two visitors have different ids on a page that seeds Math.random', async () => {
    const ids: string[] = [];
    for (let visitor = 0; visitor < 2; visitor++) {
      await open(`<script>Math.random = () => 0.5;</script>${bundle}
        <pinterest-tag SANDBOX consent="pending"></pinterest-tag>`);
      ids.push(element().track('A').eventId);
      page.close();
    }
    expect(ids[0]).to.not.equal(ids[1]);
  });
});

describe('names that hide the members of the window', () => {
  const members = [
    'navigation navigator history performance crypto screen origin external event closed',
    'name status length parent top self scheduler trustedTypes requestIdleCallback cookieStore',
  ]
    .join(' ')
    .split(' ');
  for (const name of members)
    for (const html of [
      `<script>try { window.${name} = []; } catch {}</script>`,
      `<nav id="${name}"></nav>`,
    ])
      it(`${html}: events arrive, also by a click that leaves`, async () => {
        await open(`${html}${bundle}<pinterest-tag SANDBOX page-views="history"></pinterest-tag>
          <a href="/page/left/" data-pinterest-event="Product Added">Add</a>`);
        await element().track('Lead').delivered;
        expect(await allMessages(page)).to.deep.equal([]);
        const left = page.whenLeft();
        page.document.querySelector('a')?.click();
        await left;
        expect(names(await sandbox.waitFor(4))).to.deep.equal([
          'init',
          'PageVisit',
          'Lead',
          'AddToCart',
        ]);
        expect(page.messages).to.deep.equal([]);
      });
});

describe('names that hide the members of the document', () => {
  /** Members that Pinterest's own script needs to start, too: the call then ends as blocked, with no exception of ours. */
  const theirs = ['addEventListener', 'createElement', 'currentScript', 'getElementsByTagName'];
  const members = [
    'prerendering scripts baseURI createElement addEventListener removeEventListener head body documentElement',
    'visibilityState hidden readyState currentScript cookie location implementation querySelector',
    'querySelectorAll getElementsByTagName defaultView referrer title URL dispatchEvent children firstChild',
    'childNodes parentNode nextSibling adoptedStyleSheets contentType activeElement forms images links',
  ]
    .join(' ')
    .split(' ');
  for (const name of members)
    for (const html of [`<form name="${name}"></form>`, `<img name="${name}" alt="">`])
      it(`${html}: events arrive`, async () => {
        await open(`${html}${bundle}<pinterest-tag SANDBOX debug></pinterest-tag>
          <a href="#" data-pinterest-event="Product Added">Add</a>${html}`);
        const link = Document.prototype.querySelector.call(page.document, 'a') as HTMLElement;
        link.click();
        const { delivered } = element().track('Last');
        const outcome = await delivered;
        if (theirs.includes(name) && outcome !== 'sent') {
          expect(outcome).to.equal('blocked');
          return;
        }
        expect(outcome).to.equal('sent');
        const reported = await allMessages(page);
        expect(reported.filter((message) => /uncaught|unhandled/.test(message))).to.deep.equal([]);
        expect(names(await sandbox.events())).to.deep.equal([
          'init',
          'PageVisit',
          'AddToCart',
          'Last',
        ]);
      });

  for (const name of [
    'getAttribute',
    'hasAttribute',
    'matches',
    'contains',
    'localName',
    'dataset',
    'children',
    'submit',
    'append',
    'id',
  ])
    it(`a form with a field named ${name}: its declared event arrives`, async () => {
      await open(`${bundle}<pinterest-tag SANDBOX page-views="manual"></pinterest-tag>
        <form data-pinterest-event="Signed Up"><input name="${name}"><button id="send">Send</button></form>
        <script>document.addEventListener('submit', (event) => event.preventDefault());</script>`);
      page.document.querySelector<HTMLElement>('#send')?.click();
      await element().track('Last').delivered;
      expect(names(await sandbox.events())).to.deep.equal(['init', 'Signed Up', 'Last']);
      expect(await allMessages(page)).to.deep.equal([]);
    });
});

describe('XHTML', () => {
  const scripts: [title: string, html: (body: string) => string][] = [
    [
      'the script first',
      (body) => `<head><title>Test</title>RECORDER${bundle}</head><body>${body}</body>`,
    ],
    [
      'the script last',
      (body) => `<head><title>Test</title>RECORDER</head><body>${body}${bundle}</body>`,
    ],
    ['no head', (body) => `<body>RECORDER${bundle}${body}</body>`],
  ];
  for (const [title, html] of scripts)
    it(`${title}: the attributes count, and a self-closed element is closed`, async () => {
      const body = `<pinterest-tag SANDBOX currency="EUR" email="ann@example.com" event-id="false" />
        <pinterest-event name="Order Completed" properties='{"order_id": "A", "value": 5}' />
        <p id="text">Thanks</p>`;
      page = await openDocument({
        html: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en">${fill(html(body))}</html>`,
        type: 'application/xhtml+xml',
      });
      const events = await sandbox.waitFor(3);
      expect(plain(events)).to.deep.equal([
        ['init', {}],
        ['PageVisit', {}],
        ['Checkout', { order_id: 'A', value: 5, currency: 'EUR' }],
      ]);
      for (const { userData } of events) expect(userData).to.deep.equal({ em: annHash });
      expect(page.document.documentElement.outerHTML).to.not.contain('ann@');
      expect(await allMessages(page)).to.deep.equal([]);
    });
});

describe('how an element is written', () => {
  const tag = 'SANDBOX></pinterest-tag>';
  const cases: [html: string, messages: RegExp[]][] = [
    [
      `<pinterest-tag pageviews="manual" ${tag}`,
      [/^<pinterest-tag> has no attribute pageviews; it is ignored\. Write page-views\.$/],
    ],
    [
      `<pinterest-tag presets="ecommerce" ${tag}`,
      [/no attribute presets; it is ignored\. Write preset\./],
    ],
    [`<pinterest-tag tagid="1" ${tag}`, [/no attribute tagid; it is ignored\. Write tag-id\./]],
    [
      `<pinterest-tag curency="EUR" ${tag}`,
      [/no attribute curency; it is ignored\. Write currency\./],
    ],
    [
      `<pinterest-tag eventmapping="{}" ${tag}`,
      [/no attribute eventmapping; it is ignored\. Write event-mapping\./],
    ],
    [`<pinterest-tag debugg ${tag}`, [/no attribute debugg; it is ignored\. Write debug\./]],
    [
      `<pinterest-event name="X" event_id="1"></pinterest-event><pinterest-tag ${tag}`,
      [/^<pinterest-event> has no attribute event_id; it is ignored\. Write event-id\./],
    ],
    [
      `<pinterest-event proprties="{}" name="X"></pinterest-event><pinterest-tag ${tag}`,
      [/^<pinterest-event> has no attribute proprties; it is ignored\. Write properties\./],
    ],
    [
      `<pinterest-tag id="t" class="c" style="top: 0" title="t" lang="en" hidden slot="s" role="none" nonce="n" is="x"
        data-turbo-permanent data-v-7ba5bd90 aria-hidden="true" onclick="1" v-cloak x-data="" :page-views="x" @click="x"
        _ngcontent-abc itemprop="a" astro-island ng-version="1" jsaction="x" fetchpriority="low" track="x" ${tag}`,
      [],
    ],
  ];
  for (const [html, messages] of cases)
    it(`${html} -> ${messages.length > 0 ? String(messages[0]) : 'no message'}`, async () => {
      await open(`${html}${bundle}`);
      await element().track('Last').delivered;
      const reported = await allMessages(page);
      expect(reported).to.have.length(messages.length);
      messages.forEach((message, index) => expect(reported[index]).to.match(message));
    });

  const heads: [head: string, message: RegExp | undefined][] = [
    [
      '<pinterest-tag SANDBOX></pinterest-tag><meta name="description" content="Lamps">',
      /^<pinterest-tag> is in the <head>, which ends there: the <meta> after it is in the <body> now\. Move <pinterest-tag> into the <body>\.$/,
    ],
    [
      '<pinterest-tag SANDBOX></pinterest-tag><script></script><title>Lamps</title>',
      /the <title> after it is in the <body> now/,
    ],
    [
      '<pinterest-tag SANDBOX /><meta name="description" content="Lamps">',
      /the <meta> after it is in the <body> now/,
    ],
    ['<title>Lamps</title><meta name="description" content="Lamps">', undefined],
  ];
  for (const [head, message] of heads)
    it(`<head>${head} -> ${message ? String(message) : 'no message'}`, async () => {
      const inBody = message ? '' : '<pinterest-tag SANDBOX></pinterest-tag>';
      page = await openDocument({
        html: fill(`<!doctype html><html lang="en"><head>RECORDER${bundle}${head}</head><body>${inBody}
          <p>Shop</p><svg><title>Lamp</title></svg><div itemscope><meta itemprop="price" content="1"></div></body></html>`),
      });
      expect(await element().track('Last').delivered).to.equal('sent');
      const reported = await allMessages(page);
      const others = head.includes('/>') ? [/its end tag is missing/] : [];
      const expected = message ? [message, ...others] : [];
      expect(reported).to.have.length(expected.length);
      for (const each of expected) expect(reported.some((one) => each.test(one))).to.equal(true);
    });

  it('data-pinterest-properties that is no JSON: the message names the element and the event', async () => {
    await open(`${bundle}<pinterest-tag SANDBOX page-views="manual"></pinterest-tag>
      <button id="buy" data-pinterest-event="Product Added" data-pinterest-properties="{sku: 1}">Add</button>`);
    page.document.querySelector('button')?.click();
    await element().track('Last').delivered;
    const reported = await allMessages(page);
    expect(reported).to.have.length(1);
    expect(reported[0]).to.contain(
      '<button id="buy" data-pinterest-event="Product Added"> attribute data-pinterest-properties is not valid JSON: {sku: 1}',
    );
  });

  it('email and a user-id with an e-mail address read as undefined once taken, and go with each event', async () => {
    await open(
      `${bundle}<pinterest-tag SANDBOX email="ann@example.com" consent="pending" page-views="manual"></pinterest-tag>`,
    );
    await element().updateComplete;
    expect([element().email, element().getAttribute('email')]).to.deep.equal([undefined, null]);
    element().currency = 'EUR';
    await element().updateComplete;
    element().setConsent('granted');
    await element().track('A').delivered;
    element().email = 'bob@example.com';
    await element().track('B').delivered;
    element().userId = 'user-42';
    await element().updateComplete;
    expect([element().email, element().userId]).to.deep.equal([undefined, 'user-42']);
    const hashes = (await sandbox.events()).map(({ event, userData: { em } }) => [
      event,
      typeof em === 'string' ? em.slice(0, 8) : em,
    ]);
    expect(hashes).to.deep.equal([
      ['init', annHash.slice(0, 8)],
      ['A', annHash.slice(0, 8)],
      ['B', '5ff860bf'],
    ]);
  });

  it('once: of <pinterest-event> and of a declared event, it is an option of the call', async () => {
    await open(`${bundle}<pinterest-tag SANDBOX page-views="manual"></pinterest-tag>
      <script>
        window.calls = [];
        addEventListener('pinterest-command', ({ call }) => calls.push([call.event, call.messageId, call.once]));
      </script>
      <pinterest-event name="Order Completed" event-id="order-1" once></pinterest-event>
      <pinterest-event name="Cart Viewed" once="false"></pinterest-event>
      <button data-pinterest-event="Lead" data-pinterest-once>Ask</button>`);
    await sandbox.waitFor(1, 'Cart Viewed');
    page.document.querySelector('button')?.click();
    await element().track('Last').delivered;
    expect((page.window as unknown as { calls: unknown[] }).calls).to.deep.equal([
      ['Order Completed', 'order-1', true],
      ['Cart Viewed', undefined, undefined],
      ['Lead', undefined, true],
      ['Last', undefined, undefined],
    ]);
  });
});

describe('the early snippet', () => {
  let snippet: string;
  before(async () => {
    const readme = await (await fetch('/packages/element/README.md')).text();
    snippet =
      /```html\n(<script>[^`]*pinterestTagQueue[^`]*<\/script>)\n```/.exec(readme)?.[1] ?? '';
  });

  /** Puts the bundle on the page as a slow `async` script does. */
  const arrive = async (count = 1): Promise<void> => {
    for (let index = 0; index < count; index++) {
      const script = page.document.createElement('script');
      script.src = bundleSrc;
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      page.document.head.append(script);
      await loaded;
    }
  };

  it('is 300 bytes at most', () => {
    expect(snippet).to.match(/^<script>.*<\/script>$/s);
    expect(new TextEncoder().encode(snippet).length).to.be.at.most(300);
  });

  for (const copies of [1, 2])
    it(`clicks, submits and calls before the bundle arrive once and in order, and so do later ones; the bundle ${copies} times`, async () => {
      await open(`${snippet}<pinterest-tag SANDBOX page-views="manual" event-id="false"></pinterest-tag>
        <button id="add" data-pinterest-event="Product Added" data-pinterest-properties='{"sku": "S"}'><b>Add</b></button>
        <button id="other">Other</button>
        <form data-pinterest-event="Signed Up"><button id="send">Send</button></form>
        <script>
          document.addEventListener('submit', (event) => event.preventDefault());
          document.addEventListener('click', (event) => event.stopImmediatePropagation());
        </script>`);
      const queue = page.window.pinterestTagQueue as NonNullable<typeof pinterestTagQueue>;
      const click = (selector: string): void =>
        page.document.querySelector<HTMLElement>(selector)?.click();
      queue.push((tag) => void tag.track('First'));
      click('b');
      page.document
        .getElementById('add')
        ?.setAttribute('data-pinterest-properties', '{"sku": "T"}');
      click('#other');
      queue.push((tag) => {
        tag.track('Second');
        queue.push((again) => void again.track('Fourth'));
        throw new Error('of the page');
      });
      click('#send');
      await arrive(copies);
      await sandbox.waitFor(1, 'Fourth');
      click('b');
      page.window.pinterestTagQueue?.push((tag) => void tag.track('Last'));
      expect(plain(await sandbox.waitFor(1, 'Last'))).to.deep.equal([
        ['init', {}],
        ['First', {}],
        ['AddToCart', { line_items: [{ product_id: 'S' }] }],
        ['Second', {}],
        ['Signed Up', {}],
        ['Fourth', {}],
        ['AddToCart', { line_items: [{ product_id: 'T' }] }],
        ['Last', {}],
      ]);
      const reported = await allMessages(page);
      expect(reported).to.have.length(1);
      expect(reported[0]).to.contain('a call on pinterestTagQueue threw Error: of the page');
    });

  it('without the snippet, a queue that a script makes is drained, and one made after the bundle runs at once', async () => {
    await open(`<script>(window.pinterestTagQueue ||= []).push((tag) => tag.track('Early'));</script>
      <pinterest-tag SANDBOX page-views="manual"></pinterest-tag>`);
    await arrive();
    page.window.eval(`(window.pinterestTagQueue ||= []).push((tag) => tag.track('Late'))`);
    expect(names(await sandbox.waitFor(1, 'Late'))).to.deep.equal(['init', 'Early', 'Late']);
  });
});

describe("personal data in the page's address", () => {
  const at = 'https://shop.test';
  const cases: [address: string, referrer: string, found: [path: string, holder: string][]][] = [
    [`${at}/thanks?order=1414&utm_source=pinterest&epik=dj0y`, `${at}/?page=2`, []],
    [`${at}/thanks?email=ann@example.com`, '', [['location.href', 'the parameter email']]],
    [`${at}/thanks?e=ann%40example.com`, '', [['location.href', 'the parameter e']]],
    [
      `${at}/?order=1&customer[email]=ann&page=2`,
      '',
      [['location.href', 'the parameter customer[email]']],
    ],
    [`${at}/?phone=0151-1234567`, '', [['location.href', 'the parameter phone']]],
    [`${at}/?c=+491511234567`, '', [['location.href', 'the parameter c']]],
    [`${at}/?c=%2B49%20151%201234567`, '', [['location.href', 'the parameter c']]],
    [`${at}/?email=&phone=`, '', []],
    [`${at}/?sku=4006381333931&t=1795849938173&mailing=summer&cellar=1`, '', []],
    [`${at}/#/thanks?email=ann@example.com`, '', [['location.href', 'the parameter email']]],
    [`${at}/users/ann@example.com/`, '', [['location.href', 'its path']]],
    [
      `${at}/`,
      `${at}/sign-up?mail=ann@example.com&x=1`,
      [['document.referrer', 'the parameter mail']],
    ],
  ];
  for (const [address, referrer, found] of cases)
    it(`${address} after ${referrer || 'nothing'} -> ${found.length === 0 ? 'no message' : found.join()}`, () => {
      const diagnostics = checkPage(address, referrer);
      expect(diagnostics.map(({ code, path }) => [code, path])).to.deep.equal(
        found.map(([path]) => ['personal-data', path]),
      );
      diagnostics.forEach(({ message }, index) => {
        expect(message).to.contain(` in ${found[index]?.[1]}, and`);
        expect(message).to.not.contain('ann');
      });
    });

  it('is shown with debug alone, once', async () => {
    for (const debug of ['', 'debug']) {
      const body = `<script>history.replaceState(null, '', '?email=ann@example.com')</script>${bundle}
        <pinterest-tag SANDBOX ${debug}></pinterest-tag>`;
      await open(body);
      await element().track('A').delivered;
      await element().track('B').delivered;
      const reported = await allMessages(page);
      expect(reported.filter((each) => each.includes('location.href'))).to.have.length(
        debug ? 1 : 0,
      );
      page.close();
    }
  });
});
