import { expect } from '@open-wc/testing';
import { allMessages } from '../../../test/support/all-messages.js';
import type {
  PinterestCommandEvent,
  PinterestOutcomeEvent,
  PinterestTagElement,
} from '@pinterest-tag/element';
import type {} from '@pinterest-tag/element/define';
import type { PinterestTagOptions } from '@pinterest-tag/core';
import { openPage, type TestPage } from '../../../test/support/open-page.js';
import { startSandbox, type Arrived, type TestSandbox } from '../../../test/support/sandbox.js';

const tagId = '2612345678901';
const otherId = '2612345678902';
const annHash = '71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476';

/** As in modern apps: a module, which runs once the document is parsed. */
const module = `<script type="module">import '/packages/element/src/define.ts';</script>`;
/** As marketers paste it: the built classic script, which runs where it stands. */
const classic = `<script src="/packages/element/dist/pinterest-tag.min.js"></script>`;

let sandbox: TestSandbox;
let page: TestPage;

/** Opens a page; SANDBOX in it stands for the attributes that point a tag at this test's sandbox. */
async function setUp(body: string, bundle = module): Promise<void> {
  sandbox = await startSandbox();
  const attributes = `tag-id="${tagId}" script-src="${sandbox.scriptSrc}" endpoint="${sandbox.endpoint}"`;
  page = await openPage(bundle + body.replaceAll('SANDBOX', attributes));
}

const element = (): PinterestTagElement =>
  page.document.querySelector('pinterest-tag') as PinterestTagElement;

const names = (events: Arrived[]): string[] => events.map(({ event }) => event);
/** Event and data without the generated id. */
const plain = (events: Arrived[]): [string, object][] =>
  events.map(({ event, data: { event_id: _, ...data } }) => [event, data]);

afterEach(async () => {
  page?.close();
  await sandbox?.stop();
});

describe('<pinterest-tag>: one tag is enough', () => {
  for (const [how, bundle] of [
    ['as a module', module],
    ['as the classic script before it', classic],
  ] as const)
    it(`${how}: loads Pinterest's script and sends the page view, once`, async () => {
      await setUp('<pinterest-tag SANDBOX></pinterest-tag>', bundle);
      const events = await sandbox.waitFor(2);
      expect(events).to.deep.equal([
        { tagId, event: 'init', data: {}, userData: {}, via: 'script', method: 'GET' },
        {
          tagId,
          event: 'PageVisit',
          data: { event_id: events[1]?.data['event_id'] },
          userData: {},
          via: 'script',
          method: 'GET',
        },
      ]);
      expect(await allMessages(page)).to.deep.equal([]);
    });

  it("the classic script's global is PinterestTag, with core's exports", async () => {
    await setUp('', classic);
    const { PinterestTag } = page.window as unknown as { PinterestTag: Record<string, unknown> };
    expect(Object.keys(PinterestTag).sort()).to.deep.equal([
      'createMapper',
      'createPinterestTag',
      'ecommerceEvents',
      'ga4Events',
      'getPinterestTag',
      'imageRequestUrl',
      'leaveAfter',
      'mapCall',
      'mountPinterestTag',
      'standardEvents',
    ]);
  });

  for (const [how, bundle] of [
    ['as a module', module],
    ['as the classic script', classic],
    [
      'in a browser of 2021',
      `<script>delete Document.prototype.adoptedStyleSheets;</script>${classic}`,
    ],
  ] as const)
    it(`${how}: takes no place on the page, and shows what is inside it`, async () => {
      await setUp(
        `<style>* { display: block; }</style>
         <pinterest-tag SANDBOX></pinterest-tag><pinterest-event name="X"><b>Shown</b></pinterest-event>`,
        bundle,
      );
      const inside = page.document.querySelector('b') as HTMLElement;
      const event = inside.parentElement as HTMLElement;
      const displays = [element(), event].map((each) => page.window.getComputedStyle(each).display);
      expect(displays).to.deep.equal(['none', 'contents']);
      expect(inside.getClientRects()).to.have.length(1);
    });

  it('the bundle twice, two elements of one id: one script, one init, one page view', async () => {
    await setUp(
      `<pinterest-tag SANDBOX></pinterest-tag><pinterest-tag SANDBOX></pinterest-tag>${classic}${classic}`,
      classic,
    );
    await element().track('Last').delivered;
    expect(names(await sandbox.events())).to.deep.equal(['init', 'PageVisit', 'Last']);
    const scripts = (await sandbox.requests()).filter(({ path }) => path === '/ct/core.js');
    expect(scripts).to.have.length(1);
  });

  it('two copies of the package, one of another version: one script, one load, one init, each event once', async () => {
    const older = `<script>window[Symbol.for('@pinterest-tag/page')] = { tags: new Map(), waiting: [] };</script>`;
    await setUp(
      `${older}<pinterest-tag SANDBOX></pinterest-tag>${classic}
       <script type="module">
         import { createPinterestTag } from '/packages/core/src/index.ts';
         const { tagId, scriptSrc, endpoint } = document.querySelector('pinterest-tag');
         createPinterestTag({ tagId, scriptSrc, endpoint }).track('Theirs');
       </script>`,
      '',
    );
    await element().track('Ours').delivered;
    await sandbox.waitFor(4);
    expect(names(await sandbox.events()).sort()).to.deep.equal([
      'Ours',
      'PageVisit',
      'Theirs',
      'init',
    ]);
    const scripts = (await sandbox.requests()).filter(({ path }) => path === '/ct/core.js');
    expect(scripts).to.have.length(1);
    expect(await allMessages(page)).to.deep.equal([]);
  });

  it('moved in the document it goes on; taken away it stops', async () => {
    await setUp('<main></main><pinterest-tag SANDBOX></pinterest-tag>');
    const tag = element();
    page.document.querySelector('main')?.append(tag);
    await tag.track('Moved').delivered;
    tag.remove();
    expect(page.window.document.querySelector('pinterest-tag')).to.equal(null);
    page.document.body.append(tag);
    await tag.track('Back').delivered;
    expect(names(await sandbox.events())).to.deep.equal(['init', 'PageVisit', 'Moved', 'Back']);
  });
});

describe('<pinterest-tag>: settings', () => {
  it('attributes', async () => {
    await setUp(`<pinterest-tag SANDBOX page-name="Lamps" page-category="Lighting" page-properties='{"plan": "pro"}'
      event-mapping='{"Demo Booked": ["Lead", "Custom"]}' custom-properties="plan, loyalty.tier" product-id="product_id"
      currency="eur" unmapped="drop" event-id="false" preset="ecommerce" limited-data-processing partner="acme"></pinterest-tag>`);
    const tag = element();
    tag.track('Demo Booked', { loyalty: { tier: 'gold' } });
    tag.track('Nobody knows');
    await tag.track('Product Viewed', { sku: 's', product_id: 'p', value: 2 }).delivered;
    const events = await sandbox.events();
    expect(events.map(({ event, data }) => [event, data])).to.deep.equal([
      ['init', {}],
      ['ViewCategory', { name: 'Lamps', page_name: 'Lamps', category: 'Lighting', plan: 'pro' }],
      ['Lead', { 'loyalty.tier': 'gold' }],
      ['Custom', { 'loyalty.tier': 'gold' }],
      ['ViewContent', { value: 2, currency: 'EUR', line_items: [{ product_id: 'p' }] }],
    ]);
    expect(events.map(({ userData }) => userData)).to.deep.equal(
      Array(5).fill({ opt_out_type: 'LDP', np: 'acme' }),
    );
    expect(await allMessages(page)).to.deep.equal([]);
  });

  for (const [how, bundle] of [
    ['a module', module],
    ['the classic script', classic],
  ] as const)
    it(`a child script of JSON, with ${how}; attributes go before it`, async () => {
      await setUp(
        `<pinterest-tag SANDBOX currency="EUR">
          <script type="application/json">{"currency": "USD", "pageViews": "manual", "eventMapping": {"Demo Booked": "Lead"}}</script>
        </pinterest-tag>`,
        bundle,
      );
      await element().track('Demo Booked', { value: 1 }).delivered;
      expect(plain(await sandbox.events())).to.deep.equal([
        ['init', {}],
        ['Lead', { value: 1, currency: 'EUR' }],
      ]);
    });

  it('properties, also those set before the element was defined', async () => {
    await setUp(
      `<pinterest-tag id="early" SANDBOX page-views="manual"></pinterest-tag>
       <script>document.querySelector('pinterest-tag').eventMapping = {'Demo Booked': 'Lead'};</script>`,
    );
    const tag = element();
    await tag.track('Demo Booked').delivered;
    tag.eventMapping = { 'Demo Booked': 'Custom' };
    await tag.updateComplete;
    await tag.track('Demo Booked').delivered;
    tag.beforeSend = () => null;
    await tag.updateComplete;
    expect(await tag.track('Demo Booked').delivered).to.equal('dropped');
    expect(names(await sandbox.events())).to.deep.equal(['init', 'Lead', 'Custom']);
  });

  it('consent as attribute and property takes effect', async () => {
    await setUp('<pinterest-tag SANDBOX consent="pending"></pinterest-tag>');
    const tag = element();
    const held = tag.track('X');
    expect(await sandbox.requests()).to.deep.equal([]);
    tag.setAttribute('consent', 'granted');
    expect(await held.delivered).to.equal('sent');
    tag.consent = 'denied';
    await tag.updateComplete;
    expect(await tag.track('Y').delivered).to.equal('denied');
    tag.setConsent('granted');
    expect(await tag.track('Z').delivered).to.equal('sent');
    expect(names(await sandbox.events())).to.deep.equal(['init', 'PageVisit', 'X', 'Z']);
  });

  it('what is set in a task counts for the calls made in it; what is removed goes back', async () => {
    await setUp('<pinterest-tag SANDBOX page-views="manual" event-id="false"></pinterest-tag>');
    const tag = element();
    tag.setAttribute('event-mapping', '{"Demo Booked": "Lead"}');
    tag.currency = 'EUR';
    tag.setAttribute('preset', 'ecommerce');
    tag.track('Demo Booked', { value: 1 });
    tag.track('Signed Up');
    for (const name of ['event-mapping', 'currency', 'preset']) tag.removeAttribute(name);
    tag.currency = undefined;
    tag.track('Demo Booked', { value: 1 });
    await tag.track('Signed Up').delivered;
    expect(plain(await sandbox.events())).to.deep.equal([
      ['init', {}],
      ['Lead', { value: 1, currency: 'EUR' }],
      ['Signup', {}],
      ['Demo Booked', { value: 1 }],
      ['Signed Up', {}],
    ]);
  });

  it('replaced within a task, the new element counts', async () => {
    await setUp('<pinterest-tag SANDBOX></pinterest-tag>');
    await sandbox.waitFor(2);
    const old = element();
    const next = old.cloneNode() as PinterestTagElement;
    next.setAttribute('consent', 'denied');
    old.remove();
    page.document.body.append(next);
    expect(await next.track('X').delivered).to.equal('denied');
  });

  it('another tag-id is another tag', async () => {
    await setUp('<pinterest-tag SANDBOX></pinterest-tag>');
    const tag = element();
    await tag.track('A').delivered;
    tag.setAttribute('tag-id', otherId);
    await tag.updateComplete;
    await tag.track('B').delivered;
    expect((await sandbox.events()).map(({ tagId: id, event }) => [id, event])).to.deep.equal([
      [tagId, 'init'],
      [tagId, 'PageVisit'],
      [tagId, 'A'],
      [otherId, 'PageVisit'],
      [otherId, 'B'],
    ]);
  });

  it('email: hashed, sent with the first request, and gone from the document', async () => {
    await setUp('<pinterest-tag SANDBOX email=" Ann@Example.com"></pinterest-tag>');
    const events = await sandbox.waitFor(2);
    expect(events.map(({ userData }) => userData)).to.deep.equal([
      { em: annHash },
      { em: annHash },
    ]);
    expect(page.document.documentElement.outerHTML).to.not.contain('Ann@');
    element().setAttribute('email', 'bob@example.com');
    await element().updateComplete;
    await element().track('X').delivered;
    expect((await sandbox.events()).at(-1)?.userData['em']).to.match(/^5ff860bf/);
  });
});

describe('personal data does not stay on the page', () => {
  it('a user-id that is an e-mail address is sent, and gone from the document; another one stays', async () => {
    await setUp(
      '<pinterest-tag SANDBOX user-id="ann@example.com" page-views="manual"></pinterest-tag>',
    );
    const [event] = await sandbox.waitFor(1);
    expect(event?.userData).to.deep.equal({ em: annHash });
    expect(element().hasAttribute('user-id')).to.equal(false);
    element().setAttribute('user-id', 'user-42');
    expect(element().getAttribute('user-id')).to.equal('user-42');
  });

  it('out of the attribute, the child script, the queue and the console; and it reaches Pinterest hashed', async () => {
    await setUp(`<pinterest-tag SANDBOX email="Ann@example.com" debug></pinterest-tag>
      <pinterest-tag tag-id="${otherId}" page-views="manual">
        <script type="application/json">{"user": {"email": "ann@example.com", "phone": "+49 151 1234567"}, "currency": "EUR"}</script>
      </pinterest-tag>
      <pinterest-tag tag-id="2612345678903" page-views="manual"><script type="application/json">{"email": "ann@example.com",}</script></pinterest-tag>`);
    element().track('Order Completed', {
      value: 'ann@example.com' as never,
      note: { to: 'ann@example.com' },
    });
    const [, first] = await sandbox.waitFor(2);
    expect(first?.userData).to.deep.equal({ em: annHash });
    const reported = await allMessages(page);
    expect(page.document.documentElement.outerHTML).to.include('{"currency":"EUR"}');
    const scripts = [...page.document.querySelectorAll('pinterest-tag')].slice(0, 2);
    const seen = [
      ...scripts.map((each) => each.outerHTML),
      ...reported,
      JSON.stringify(page.window.pintrk?.queue),
      JSON.stringify({ ...page.window.localStorage, ...page.window.sessionStorage }),
    ];
    expect(seen.filter((text) => /ann@|151 ?1234567/i.test(text ?? ''))).to.deep.equal([]);
  });
});

describe('a router that swaps the body, and keeps the element', () => {
  it('the view comes first, then what the new page tracks', async () => {
    await setUp('<pinterest-tag SANDBOX page-views="history" event-id="false"></pinterest-tag>');
    await sandbox.waitFor(1, 'PageVisit');
    const { document, window } = page;
    const parser = new window.DOMParser();
    const { body } = parser.parseFromString(
      '<slot></slot><pinterest-event name="Products Searched"></pinterest-event>',
      'text/html',
    );
    const kept = element();
    document.body.replaceWith(body);
    body.querySelector('slot')?.replaceWith(kept);
    window.history.pushState(null, '', '/page/next');
    await sandbox.waitFor(1, 'Search');
    await sandbox.waitFor(2, 'PageVisit');
    expect(names(await sandbox.events())).to.deep.equal([
      'init',
      'PageVisit',
      'PageVisit',
      'Search',
    ]);
  });
});

describe('<pinterest-tag>: invalid settings', () => {
  const cases: [attributes: string, message: RegExp][] = [
    [`event-mapping='{bad}'`, /<pinterest-tag> attribute event-mapping is not valid JSON: \{bad\}/],
    [`page-properties='['`, /attribute page-properties is not valid JSON: \[/],
    ['page-views="hash"', /page-views is "hash"; it must be one of load, history, manual/],
    ['unmapped="ignore"', /unmapped is "ignore"; it must be one of as-is, custom, drop/],
    ['max-held="many"', /max-held is "many"; it must be a number/],
    ['debug="sure"', /debug is "sure"; it must be one of true, false/],
    ['preset="shop"', /preset is "shop"; expected a list of ecommerce and ga4/],
  ];
  for (const [attributes, message] of cases)
    it(`${attributes} -> one message, and the tag goes on`, async () => {
      await setUp(`<pinterest-tag SANDBOX ${attributes}></pinterest-tag>`);
      expect(await element().track('X').delivered).to.equal('sent');
      const reported = await allMessages(page);
      expect(reported).to.have.length(1);
      expect(reported[0]).to.match(message);
    });

  it('invalid consent is no consent', async () => {
    await setUp('<pinterest-tag SANDBOX consent="maybe"></pinterest-tag>');
    expect(element().tag.consent).to.equal('pending');
    const reported = await allMessages(page);
    expect(reported).to.have.length(1);
    expect(reported[0]).to.match(
      /<pinterest-tag> consent is "maybe"; it must be one of granted, pending, denied\. consent is taken as pending/,
    );
    expect(await sandbox.requests()).to.deep.equal([]);
  });

  it('consent in capitals and blanks is understood', async () => {
    await setUp('<pinterest-tag SANDBOX consent=" Denied "></pinterest-tag>');
    expect(element().tag.consent).to.equal('denied');
    expect(await allMessages(page)).to.deep.equal([]);
  });

  it('limits that can not be read still limit', async () => {
    await setUp(
      `<pinterest-tag SANDBOX limited-data-processing="{'state': 'CA'}"></pinterest-tag>`,
    );
    const [event] = await sandbox.waitFor(1);
    expect(event?.userData).to.deep.equal({ opt_out_type: 'LDP' });
    const reported = await allMessages(page);
    expect(reported[0]).to.match(/limited-data-processing is "\{'state': 'CA'\}"; it must be/);
  });

  const scripts: [json: string, message: RegExp][] = [
    [
      '{"currency": }',
      /<pinterest-tag> child <script type="application\/json"> is not valid JSON: \{"currency": \}/,
    ],
    ['[1]', /child <script type="application\/json"> must hold an object/],
    ['{"curency": "EUR"}', /curency is no option/],
  ];
  for (const [json, message] of scripts)
    it(`script ${json} -> one message, and the tag goes on`, async () => {
      await setUp(
        `<pinterest-tag SANDBOX><script type="application/json">${json}</script></pinterest-tag>`,
      );
      expect(await element().track('X').delivered).to.equal('sent');
      const reported = await allMessages(page);
      expect(reported).to.have.length(1);
      expect(reported[0]).to.match(message);
    });

  for (const [attributes, message] of [
    ['', /tag-id is missing; it must be 13 digits/],
    ['tag-id="12"', /tag-id is "12"; it must be 13 digits/],
    ['tag-id="261234567890"', /tag-id is "261234567890"; that is an advertiser id/],
  ] as const)
    it(`<pinterest-tag ${attributes}> -> one message, nothing is sent; corrected it starts`, async () => {
      await setUp(`<pinterest-tag ${attributes}></pinterest-tag>`);
      const reported = await allMessages(page);
      expect(reported).to.have.length(1);
      expect(reported[0]).to.match(message);
      const held = element().track('X');
      element().scriptSrc = sandbox.scriptSrc;
      element().tagId = tagId;
      expect(await held.delivered).to.equal('sent');
    });
});

describe('<pinterest-event>', () => {
  it('sends one track call, with properties of the attribute or of a child script', async () => {
    await setUp(`
      <pinterest-event name="Order Completed" event-id="order-A" properties='{"order_id": "A", "value": 5}'></pinterest-event>
      <pinterest-tag SANDBOX currency="EUR"></pinterest-tag>
      <pinterest-event name="Products Searched"><script type="application/json">{"query": "mug"}</script></pinterest-event>`);
    const events = await sandbox.waitFor(4);
    expect(plain(events)).to.have.deep.members([
      ['init', {}],
      ['PageVisit', {}],
      ['Checkout', { order_id: 'A', value: 5, currency: 'EUR' }],
      ['Search', { search_query: 'mug' }],
    ]);
    expect(events.find(({ event }) => event === 'Checkout')?.data['event_id']).to.equal('order-A');
  });

  it('made by a script later; moved it is not sent again', async () => {
    await setUp('<pinterest-tag SANDBOX page-views="manual"></pinterest-tag>');
    const event = page.document.createElement('pinterest-event');
    page.document.body.append(event);
    event.setAttribute('name', 'Late');
    await sandbox.waitFor(1, 'Late');
    page.document.body.prepend(event);
    await element().track('Last').delivered;
    expect(names(await sandbox.events())).to.deep.equal(['init', 'Late', 'Last']);
  });

  it('waits for a framework that inserts it first and sets its attributes in the next task', async () => {
    await setUp('<pinterest-tag SANDBOX page-views="manual"></pinterest-tag>');
    const event = page.document.createElement('pinterest-event');
    const bind = (): void => {
      event.setAttribute('name', 'Order Completed');
      event.setAttribute('properties', '{"order_id": "A"}');
    };
    page.document.body.append(event);
    // Asked for after the element has, in its microtask, asked for its own.
    await Promise.resolve().then(() => Promise.resolve());
    page.window.setTimeout(bind);
    const events = await sandbox.waitFor(1, 'Checkout');
    expect(plain(events).filter(([name]) => name !== 'init')).to.deep.equal([
      ['Checkout', { order_id: 'A' }],
    ]);
    expect(await allMessages(page)).to.deep.equal([]);
  });

  for (const [html, message] of [
    ['<pinterest-event></pinterest-event>', /<pinterest-event> attribute name is missing/],
    [
      `<pinterest-event name="X" properties="{'a': 1}"></pinterest-event>`,
      /<pinterest-event> attribute properties is not valid JSON/,
    ],
  ] as const)
    it(`${html} -> one message`, async () => {
      await setUp(`<pinterest-tag SANDBOX></pinterest-tag>${html}`);
      const reported = await allMessages(page);
      expect(reported).to.have.length(1);
      expect(reported[0]).to.match(message);
    });
});

describe('data-pinterest-event', () => {
  it('tracks clicks on the element or inside it, and submits of forms, once each', async () => {
    await setUp(`
      <pinterest-tag SANDBOX page-views="manual"></pinterest-tag>
      <pinterest-tag SANDBOX page-views="manual"></pinterest-tag>
      <button data-pinterest-event="Product Added" data-pinterest-properties='{"sku": "S", "value": 1}'><b id="inner">Add</b></button>
      <form data-pinterest-event="Form Sent"><input id="field"><button id="submit">Send</button></form>
      <script>
        document.addEventListener('submit', (event) => event.preventDefault());
        document.querySelector('button').addEventListener('click', (event) => event.stopImmediatePropagation());
      </script>`);
    for (const id of ['inner', 'field', 'submit']) page.document.getElementById(id)?.click();
    await element().track('Last').delivered;
    expect(plain(await sandbox.events())).to.deep.equal([
      ['init', {}],
      ['AddToCart', { value: 1, line_items: [{ product_id: 'S' }] }],
      ['Form Sent', {}],
      ['Last', {}],
    ]);
  });

  it('one press is one event: labels, two tags of which one goes, SVG', async () => {
    await setUp(`<pinterest-tag SANDBOX page-views="manual"></pinterest-tag>
      <pinterest-tag SANDBOX page-views="manual"></pinterest-tag>
      <label data-pinterest-event="Label"><input type="checkbox"> <i id="text">Choose</i></label>
      <svg data-pinterest-event="Drawing"><circle id="circle" r="5"></circle></svg>
      <form data-pinterest-event="Form Sent"><input name="dataset"><button id="send">Send</button></form>
      <script>document.addEventListener('submit', (event) => event.preventDefault());</script>`);
    element().remove();
    await new Promise((resolve) => page.window.setTimeout(resolve));
    page.document.getElementById('text')?.click();
    page.document
      .getElementById('circle')
      ?.dispatchEvent(new page.window.MouseEvent('click', { bubbles: true }));
    page.document.getElementById('send')?.click();
    await element().track('Last').delivered;
    expect(names(await sandbox.events())).to.deep.equal([
      'init',
      'Label',
      'Drawing',
      'Form Sent',
      'Last',
    ]);
  });

  it('bad properties -> one message, the event is sent without them', async () => {
    await setUp(`<pinterest-tag SANDBOX page-views="manual"></pinterest-tag>
      <button data-pinterest-event="X" data-pinterest-properties="{">Press</button>`);
    page.document.querySelector('button')?.click();
    await sandbox.waitFor(2);
    expect(plain(await sandbox.events())).to.deep.equal([
      ['init', {}],
      ['X', {}],
    ]);
    const reported = await allMessages(page);
    expect(reported).to.have.length(1);
    expect(reported[0]).to.match(/attribute data-pinterest-properties is not valid JSON: \{/);
  });
});

describe('typed DOM events', () => {
  it('say what was sent and how it ended, and bubble', async () => {
    await setUp('<div><pinterest-tag SANDBOX page-views="manual"></pinterest-tag></div>');
    const seen: unknown[] = [];
    page.document
      .querySelector('div')
      ?.addEventListener('pinterest-command', ({ command, call, eventId }: PinterestCommandEvent) =>
        seen.push([command, call.type, eventId]),
      );
    page.document.addEventListener('pinterest-outcome', (event) => {
      const { outcome, eventId } = event as PinterestOutcomeEvent;
      seen.push([outcome, eventId]);
    });
    const { eventId, delivered } = element().track('X', { value: 1 });
    await delivered;
    await Promise.resolve();
    expect(seen).to.deep.equal([
      [['track', 'X', { value: 1, event_id: eventId }], 'track', eventId],
      ['sent', eventId],
    ]);
  });
});

describe('in a Lit template', () => {
  it('properties, attributes and listeners work as of any element', async () => {
    await setUp(`<main></main>
      <script type="module">
        import { html, render } from '/node_modules/lit/index.js';
        window.seen = [];
        window.show = (consent) => render(html\`
          <pinterest-tag SANDBOX page-views="manual" consent=\${consent} .eventMapping=\${{ 'Demo Booked': 'Lead' }}
            @pinterest-outcome=\${({ outcome }) => seen.push(outcome)}></pinterest-tag>\`, document.querySelector('main'));
        show('pending');
      </script>`);
    const { show, seen } = page.window as unknown as {
      show: (consent: string) => void;
      seen: string[];
    };
    const { delivered } = element().track('Demo Booked');
    show('granted');
    expect(await delivered).to.equal('sent');
    await Promise.resolve();
    expect(seen).to.deep.equal(['sent']);
    expect(names(await sandbox.events())).to.deep.equal(['init', 'Lead']);
  });
});

describe('types', () => {
  it('the element is known to the document, its properties are the options', () => {
    const tag = document.createElement('pinterest-tag');
    const views: PinterestTagOptions['pageViews'] = tag.pageViews;
    // @ts-expect-error -- no such state of consent
    tag.consent = 'maybe';
    expect(views).to.equal(undefined);
  });
});
