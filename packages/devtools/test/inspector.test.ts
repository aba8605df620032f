import { waitUntil } from '../../../test/support/wait-until.js';
import { expect } from '@open-wc/testing';
import type { AnalyticsCall, PinterestTag, PinterestTagOptions } from '@pinterest-tag/core';
import { sendKeys } from '@web/test-runner-commands';
import type { Faults } from '@pinterest-tag/sandbox';
import { takeKeyboard } from '../../../test/support/take-keyboard.js';
import { forgetAll, InspectorPage, tagId, textOf, type PageSettings } from './inspector-page.js';

const annHash = '71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476';
const savedKey = '@pinterest-tag/inspector/1';
const order = {
  order_id: 'A-1',
  value: 25,
  currency: 'EUR',
  products: [{ sku: 'MUG-1', name: 'Mug', price: 12.5, quantity: 2 }],
};

let shop: InspectorPage;
const open = async (settings?: PageSettings): Promise<void> => {
  shop = await InspectorPage.open(settings);
};
/** Engines are slow while others use the machine, too. */
const until = (condition: () => unknown, message?: string): Promise<void> =>
  waitUntil(condition as () => boolean, message, 10_000);
/** Waits until the rows are these. */
const rowsAre = async (...rows: string[]): Promise<void> => {
  await until(
    () => JSON.stringify(shop.rows) === JSON.stringify(rows),
    'the rows are others',
  ).catch(() => expect(shop.rows).to.deep.equal(rows));
};

beforeEach(forgetAll);
afterEach(async () => {
  await shop?.close();
  forgetAll();
});

describe('each delivery state, with its text', () => {
  const hang: Faults = { events: { hang: true } };
  const cases: [
    state: string,
    says: RegExp,
    options: Partial<PinterestTagOptions>,
    faults?: Faults,
    before?: (tag: PinterestTag) => unknown,
  ][] = [
    ['Queued', /waits for consent/, { consent: 'pending' }],
    ['Sending', /has not answered yet/, {}, hang],
    ['Sent', /Pinterest has it/, {}],
    ['Denied', /There was no consent/, { consent: 'denied' }],
    ['Blocked', /content blocker/, {}, { core: { drop: true } }],
    ['Timeout', /may still arrive/, { deliveryTimeout: 200 }, hang],
    ['Dropped', /`?beforeSend`? dropped it/, { beforeSend: () => null }],
    ['Dropped', /maps to nothing/, { eventMapping: { Lead: null } }],
    [
      'Refused',
      /refused it/,
      {},
      {},
      async (tag) => {
        await tag.track('Search').delivered;
        shop.window.pintrk?.('setConsent', false);
      },
    ],
  ];
  for (const [state, says, options, faults, before] of cases)
    it(`${JSON.stringify({ ...options, ...faults })} -> ${state}`, async () => {
      await open({ faults: faults ?? {} });
      const tag = shop.create(options);
      await before?.(tag);
      tag.track('Lead');
      await until(() => shop.rows.at(-1)?.endsWith(`| ${state}`));
      expect(shop.rows.at(-1)).to.match(/(Lead|no event) \| Lead \| /);
      await shop.open('Lead');
      expect(shop.details['Delivery']).to.match(says).and.to.contain(state);
    });

  it('queued past its receipt, then granted -> Sent, and says so', async () => {
    await open();
    const tag = shop.create({ consent: 'pending', deliveryTimeout: 50 });
    expect(await tag.track('Lead').delivered).to.equal('timeout');
    await rowsAre('Lead | Lead | Queued');
    tag.setConsent('granted');
    await rowsAre('Lead | Lead | Sent');
    await shop.open('Lead');
    expect(shop.details['Delivery']).to.contain('Receipt timed out before that');
  });

  // By Pinterest's script, and by ourselves before it is there.
  for (const faults of [hang, { ...hang, core: { hang: true } }])
    it(`${JSON.stringify(faults)}, the page left before the answer -> Page left, on the next page`, async () => {
      await open({ faults });
      shop.create().track('Lead');
      await rowsAre('Lead | Lead | Sending');
      await shop.reload();
      await rowsAre('Lead | Lead | Page left');
    });
});

describe('a call', () => {
  it('is a row, and all of it is in its details: call, event, data, user data, delivery', async () => {
    await open();
    const tag = shop.create();
    tag.identify('user-1', { email: 'ann@example.com' });
    const { eventId, delivered } = tag.track('Order Completed', order);
    await delivered;
    await rowsAre('user data | Identify | Sent', 'Checkout | Order Completed | Sent');
    expect(textOf(shop.all('.row')[1]?.querySelector('.summary') ?? null)).to.equal(
      '25 EUR · MUG-1',
    );
    await shop.open('Checkout');
    const { Call, Event, Data, Delivery, Diagnostics, ...rest } = shop.details;
    expect(Diagnostics).to.equal(undefined);
    expect(Call).to.equal(
      'type: "track" event: "Order Completed" properties 4 keys order_id: "A-1" value: 25 currency: "EUR" products 1 item 0 4 keys sku: "MUG-1" name: "Mug" price: 12.5 quantity: 2',
    );
    expect(Event).to.equal('Checkout Counts in conversion reports');
    expect(Data).to.contain('line_items 1 item 0 4 keys product_id: "MUG-1" product_name: "Mug"');
    expect(rest['User data']).to.equal(`E-mail address em ${annHash} SHA-256 hash`);
    expect(Delivery)
      .to.contain(`Event id ${eventId}`)
      .and.to.match(/Queued [\d.]+ m?s Sent in [\d.]+ m?s/);
  });

  it('says in plain words what is wrong with it, and the fix', async () => {
    await open();
    await shop.create().track('Order Completed', { ...order, currency: undefined }).delivered;
    await until(() => shop.rows.length === 1);
    expect(textOf(shop.one('.row .problems'))).to.equal('1 problem');
    await shop.open('Checkout');
    expect(shop.details['Diagnostics']).to.match(
      /^Checkout without currency: .*\(missing-currency at currency\) Set a currency$/,
    );
  });

  it('of several events shows each; as beforeSend leaves them', async () => {
    await open();
    await shop
      .create({
        eventMapping: { 'Demo Booked': ['Lead', 'Custom'] },
        beforeSend: ([, , data]) => void Object.assign(data ?? {}, { edited: true }),
      })
      .track('Demo Booked').delivered;
    await rowsAre('Lead +1 | Demo Booked | Sent');
    await shop.open('Lead');
    expect(shop.details['Event']).to.match(/Lead Counts.* Custom Counts/);
    expect(shop.details['Data']?.match(/edited: true/g)).to.have.length(2);
  });

  it('while it is queued shows what it will become', async () => {
    await open();
    shop.create({ consent: 'pending' }).track('Order Completed', { order_id: 'A' });
    await shop.open('Checkout');
    expect(shop.details['Data']).to.contain('order_id: "A"');
    expect(shop.details['Diagnostics']).to.match(
      /Checkout without value.*Checkout without line_items/,
    );
    expect(shop.details['User data']).to.contain('Known once it goes out');
  });
});

describe('from the finding to the fix', () => {
  const copied: string[] = [];
  const copy = async (): Promise<string | undefined> => {
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(shop.window.navigator, 'clipboard', {
      value: clipboard,
      configurable: true,
    });
    await shop.press('Copy the fix');
    return copied.at(-1);
  };
  const order = { order_id: 'A', value: 5, currency: 'EUR' };
  const cases: [event: string, properties: object, hint: RegExp, button: string, fix: string][] = [
    [
      'Quiz Finished',
      {},
      /partner-defined/,
      'Map this event',
      'eventMapping: { "Quiz Finished": \'Lead\' }, // or another Pinterest event',
    ],
    [
      'Order Complete',
      order,
      /Did you mean Order Completed \?/,
      'Map this event',
      "track('Order Completed', properties)",
    ],
    [
      'Order Completed',
      { ...order, products: [{ artikel_id: 'TBL-2', name: 'Teapot' }] },
      /Your products have artikel_id, which is not read as the product id\./,
      'Use artikel_id as product id',
      'productId: [\'artikel_id\'], // as an attribute: product-id="artikel_id"',
    ],
  ];
  for (const [event, properties, hint, button, fix] of cases)
    it(`${event} ${JSON.stringify(properties)} -> ${button}`, async () => {
      await open();
      shop.create({ consent: 'denied' }).track(event, properties);
      await shop.open(event);
      expect(shop.details['Diagnostics']).to.match(hint);
      expect(shop.control(button).isConnected).to.equal(true);
      expect(await copy()).to.equal(fix);
    });

  it('Map this event: the settings open at its row, and the next event is mapped', async () => {
    await open();
    const tag = shop.create();
    await tag.track('Quiz Finished', { lead_type: 'Tea' }).delivered;
    await shop.open('Quiz Finished');
    await shop.press('Map this event');
    await until(() => shop.focused?.id.endsWith('-target'), 'the row has the focus');
    const event = shop.one<HTMLInputElement>('.settings input[list="your-events"]');
    expect(event.value).to.equal('Quiz Finished');
    expect(event.list?.options[0]?.value).to.equal('Quiz Finished');
    const target = shop.focused as HTMLInputElement;
    target.value = 'Lead';
    target.dispatchEvent(new Event('change'));
    await until(
      () => /^Pinterest gets Lead\. .*"lead_type": "Tea"/.test(textOf(shop.one('.result'))),
      'the call is tried with the new row',
    );
    expect(shop.one<HTMLInputElement>('#try-name').value).to.equal('Quiz Finished');
    await tag.track('Quiz Finished').delivered;
    await shop.press('Settings');
    await until(() => shop.rows.at(-1) === 'Lead | Quiz Finished | Sent');
  });

  it('a product id under another name: the setting is filled in, and the next order has ids', async () => {
    await open();
    const tag = shop.create();
    const bought = { ...order, products: [{ artikel_id: 'TBL-2', price: 5 }] };
    await tag.track('Order Completed', bought as object).delivered;
    await shop.open('Order Completed');
    await shop.press('Use artikel_id as product id');
    await until(() => shop.focused?.id === 'productId', 'the setting has the focus');
    await tag.track('Order Completed', bought as object).delivered;
    const events = await shop.sandbox.events();
    expect(events.at(-1)?.data['line_items']).to.deep.equal([
      { product_id: 'TBL-2', product_price: 5 },
    ]);
  });

  it('a page with settings of its own is asked first', async () => {
    await open();
    shop.document.addEventListener('pinterest-settings-request', (event) => event.preventDefault());
    await shop.press('Settings');
    expect(shop.all('pinterest-tag-settings')).to.deep.equal([]);
  });

  const sizes: [dock: 'side' | 'bottom', width: number, height: number, room: string][] = [
    ['side', 360, 740, ''],
    ['side', 768, 1024, '420px'],
    ['side', 1440, 860, '480px'],
    ['bottom', 360, 740, '360px'],
    ['bottom', 768, 1024, '430px'],
    ['bottom', 1440, 860, '361px'],
  ];
  for (const [dock, width, height, room] of sizes)
    it(`${dock} at ${width}: tag and consent in sight, the fields clear of the result, room for the page: ${room || 'none'}`, async () => {
      await open({
        html: `<pinterest-tag-inspector dock="${dock}"></pinterest-tag-inspector>`,
        width,
        height,
      });
      shop.create({ consent: 'denied' }).track('Lead');
      await rowsAre('Lead | Lead | Denied');
      const { style } = shop.document.documentElement;
      const property = dock === 'side' ? 'margin-right' : 'margin-bottom';
      await until(() => style.getPropertyValue(property) === room, `room: ${room}`);
      const panel = shop.one('.panel').getBoundingClientRect();
      const about = shop.one('.about').getBoundingClientRect();
      expect(about.right).to.be.at.most(panel.right);
      expect(shop.one('.docks').getBoundingClientRect().bottom).to.be.at.most(panel.top + 60);
      await shop.inspector.openSettings();
      await shop.settle();
      shop.one<HTMLDetailsElement>('#try-section').open = true;
      for (const id of ['try-name', 'try-data']) {
        const field = shop.one(`#${id}`);
        field.focus();
        await shop.settle();
        const [own, result] = [field, shop.one('.result')].map((each) =>
          each.getBoundingClientRect(),
        );
        expect(own?.bottom).to.be.at.most(result?.top ?? 0);
        expect(result?.height).to.be.at.most(200);
        expect(result?.top).to.be.at.most(height - 24); // its first line is in sight
      }
    });

  it('details beside the list of a narrow panel: its rows take two lines, and none is cut', async () => {
    await open({
      html: '<pinterest-tag-inspector dock="bottom"></pinterest-tag-inspector>',
      width: 768,
      height: 1024,
    });
    shop.create({ consent: 'denied' }).track('Lead');
    await rowsAre('Lead | Lead | Denied');
    const list = shop.one('pinterest-inspector-list');
    expect(list.hasAttribute('compact')).to.equal(false);
    await shop.open('Lead');
    expect(list.hasAttribute('compact')).to.equal(true);
    expect(shop.one('.state').scrollWidth).to.be.at.most(shop.one('.state').clientWidth);
  });

  it('makes room on the page for the docked panel, and gives it back', async () => {
    await open();
    const room = (): string[] => {
      const { marginRight, marginBottom } = shop.document.documentElement.style;
      return [marginRight, marginBottom];
    };
    expect(room()).to.deep.equal(['480px', '']);
    await shop.press('Dock to the bottom');
    expect(room()[0]).to.equal('');
    expect(room()[1]).to.equal('360px');
    await shop.press('Collapse');
    expect(room()).to.deep.equal(['', '']);
  });
});

describe('which tag it watches', () => {
  it('the default one: one that comes later, one that takes its place, and what waited', async () => {
    await open();
    expect(shop.text).to.contain('No Pinterest Tag on this page yet.');
    shop.window.core.getPinterestTag().track('Early');
    const first = shop.create({ consent: 'pending' });
    await rowsAre('Early | Early | Queued');
    expect(shop.text).to.contain(tagId).and.to.contain('consent pending');
    first.destroy();
    await until(() => shop.rows[0]?.endsWith('Dropped'));
    shop.create({ tagId: '2612345678902', consent: 'denied' }).track('Lead');
    await rowsAre('Early | Early | Dropped', 'Lead | Lead | Denied');
    expect(shop.text).to.contain('2612345678902').and.to.contain('consent denied');
  });

  it('says that calls before it are not shown', async () => {
    await open({ html: '' });
    await shop.create().track('Before').delivered;
    shop.window.openInspector();
    await shop.settle();
    expect(shop.text).to.contain('Calls made before this panel was there are not shown');
    shop.window.core.getPinterestTag().track('After');
    await until(() => shop.rows.length === 1);
    expect(shop.rows[0]).to.contain('After');
  });

  it('a tag of another window, while that is there', async () => {
    await open();
    const other = shop.document.createElement('iframe');
    other.srcdoc = `<script type="module">
      import * as core from '/packages/core/src/index.ts';
      window.core = core;
    </script>`;
    shop.document.body.append(other);
    const otherWindow = (): { core?: typeof shop.window.core } | null =>
      other.contentWindow as { core?: typeof shop.window.core } | null;
    await until(() => otherWindow()?.core);
    const tag = otherWindow()?.core?.createPinterestTag({ tagId, consent: 'denied' });
    if (!tag) throw new Error('no tag');
    shop.inspector.tag = tag;
    tag.track('Over There');
    await rowsAre('Over There | Over There | Denied');
    other.remove();
    shop.inspector.tag = undefined;
    shop.create({ consent: 'denied' }).track('Here');
    await rowsAre('Over There | Over There | Denied', 'Here | Here | Denied');
  });

  it('openInspector() adds it once', async () => {
    await open({ html: '' });
    const inspector = shop.window.openInspector();
    expect(shop.window.openInspector()).to.equal(inspector);
    expect(shop.document.querySelectorAll('pinterest-tag-inspector')).to.have.length(1);
  });
});

describe('filters and actions', () => {
  beforeEach(async () => {
    await open();
    const tag = shop.create({ consent: 'denied' });
    for (const [event, properties] of [
      ['Order Completed', order],
      ['Products Searched', { query: 'mug' }],
      ['Quiz Finished', {}],
    ] as const)
      tag.track(event, properties);
    await until(() => shop.rows.length === 3);
  });

  it('by event, by state, by words; all again', async () => {
    await shop.enter('Event', 'search');
    await rowsAre('Search | Products Searched | Denied');
    await shop.enter('Event', '');
    await shop.enter('Delivery', 'problems');
    await rowsAre('Quiz Finished | Quiz Finished | Denied');
    await shop.enter('Delivery', '');
    await shop.enter('Search', 'MUG');
    await rowsAre('Checkout | Order Completed | Denied', 'Search | Products Searched | Denied');
    await shop.enter('Delivery', 'sent');
    expect(shop.rows).to.deep.equal([]);
    expect(shop.text).to.contain('No call matches.');
    await shop.press('Show all calls');
    expect(shop.rows).to.have.length(3);
    expect(shop.control<HTMLInputElement>('Search').value).to.equal('');
  });

  it('paused, it stands still and counts; resumed, all are there', async () => {
    await shop.press('Pause');
    const tag = shop.window.core.getPinterestTag();
    tag.track('Lead');
    tag.track('Lead');
    await until(() => textOf(shop.control('Resume')) === 'Resume: 2 new');
    expect(shop.rows).to.have.length(3);
    await shop.press('Resume');
    expect(shop.rows).to.have.length(5);
  });

  it('cleared, it starts anew, and nothing is kept', async () => {
    await shop.open('Checkout');
    await shop.press('Clear');
    expect(shop.rows).to.deep.equal([]);
    expect(shop.all('pinterest-inspector-details')).to.deep.equal([]);
    expect(sessionStorage.getItem(savedKey)).to.equal(null);
  });

  const denyClipboard = (): void => {
    const clipboard = { writeText: () => Promise.reject(new Error('denied')) };
    Object.defineProperty(shop.window.navigator, 'clipboard', { value: clipboard });
  };

  it('copies one call or all that are shown, as JSON', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(shop.window.navigator, 'clipboard', { value: clipboard });
    await shop.open('Products Searched');
    await shop.press('Copy as JSON');
    expect(shop.control('Copied').isConnected).to.equal(true);
    await shop.enter('Delivery', 'problems');
    await shop.press('Copy 1 call');
    const [one, all] = copied.map((text) => JSON.parse(text) as unknown) as [
      Record<string, unknown>,
      Record<string, unknown>[],
    ];
    expect(one).to.deep.include({
      call: { type: 'track', event: 'Products Searched', properties: { query: 'mug' } },
      events: [{ name: 'Search', data: { search_query: 'mug', event_id: one['eventId'] } }],
      problems: [],
    });
    expect(one['delivery']).to.include({ state: 'denied', consent: 'denied' });
    expect(all.map(({ events }) => (events as [{ name: string }])[0].name)).to.deep.equal([
      'Quiz Finished',
    ]);
  });

  it('where the clipboard is denied it copies by command', async () => {
    denyClipboard();
    const copied: string[] = [];
    shop.document.execCommand = () => {
      const { value, selectionStart, selectionEnd } = shop.focused as HTMLTextAreaElement;
      return copied.push(value.slice(selectionStart, selectionEnd)) > 0;
    };
    await shop.press('Copy 3 calls');
    expect(copied.map((text) => (JSON.parse(text) as unknown[]).length)).to.deep.equal([3]);
    expect(shop.all('textarea')).to.deep.equal([]);
  });

  it('where that is denied, too, it shows the text, selected; Escape puts it away', async () => {
    denyClipboard();
    shop.document.execCommand = () => false;
    await shop.press('Copy 3 calls');
    const field = shop.one<HTMLTextAreaElement>('textarea');
    expect(shop.focused).to.equal(field);
    expect(JSON.parse(field.value)).to.have.length(3);
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    expect(await shop.violations()).to.deep.equal([]);
    await shop.key('Escape');
    expect(shop.all('textarea')).to.deep.equal([]);
    expect(shop.focused).to.equal(shop.control('Copy 3 calls'));
  });
});

describe('what it keeps', () => {
  it('calls, across page loads of a session; not once Keep log is off', async () => {
    await open();
    shop.create({ consent: 'denied' }).track('Lead');
    await until(() => shop.rows.length === 1);
    await shop.reload();
    shop.create({ consent: 'denied' }).track('Search');
    await rowsAre('Lead | Lead | Denied', 'Search | Search | Denied');
    await shop.open('Search');
    expect(shop.details['Delivery']).to.contain('on page 2');
    shop.one('.keep input').click();
    expect(sessionStorage.getItem(savedKey)).to.equal(null);
    await shop.reload();
    expect(shop.rows).to.deep.equal([]);
    expect(shop.one<HTMLInputElement>('.keep input').checked).to.equal(false);
  });

  it('a bounded part of them, without waiting for each', async () => {
    await open();
    const tag = shop.create({ consent: 'denied' });
    const properties = { text: Array.from({ length: 19 }, () => 'x'.repeat(999)) };
    for (let index = 0; index < 100; index++) tag.track(`Long ${index}`, properties);
    expect(sessionStorage.getItem(savedKey)).to.equal(null);
    await shop.reload();
    expect(sessionStorage.getItem(savedKey)?.length).to.be.within(900_000, 1_000_000);
    expect(shop.rows.at(-1)).to.contain('Long 99');
  });

  it('what another script left in the storage harms nobody', async () => {
    sessionStorage.setItem(savedKey, 'nonsense\n{"id":1}\n[]\nnull');
    localStorage.setItem('@pinterest-tag/inspector', '{"dock":"left","collapsed":7,"width":"x"}');
    await open();
    expect(shop.rows).to.deep.equal([]);
    expect(shop.inspector.dock).to.equal('side');
    expect(shop.page.messages).to.deep.equal([]);
  });

  it('works where there is no storage', async () => {
    await open({
      html: `<script>for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new Error('no ' + name); } });</script>
        <pinterest-tag-inspector></pinterest-tag-inspector>`,
    });
    shop.create({ consent: 'denied' }).track('Lead');
    await rowsAre('Lead | Lead | Denied');
    await shop.press('Dock to the bottom');
    expect(shop.page.messages).to.deep.equal([]);
  });

  it('where it is docked, how large, and whether it is a badge', async () => {
    await open();
    await shop.press('Dock to the bottom');
    const before = shop.one('.panel').getBoundingClientRect().height;
    shop.one('[role=separator]').focus();
    await shop.key('ArrowUp');
    const after = shop.one('.panel').getBoundingClientRect().height;
    expect(after - before).to.be.closeTo(14, 1); // two per cent of 700
    await shop.press('Collapse');
    await shop.reload();
    expect(shop.inspector).to.include({ dock: 'bottom', collapsed: true });
    await shop.press('Open:');
    expect(shop.one('.panel').getBoundingClientRect()).to.deep.include({ left: 0, width: 1000 });
    expect(shop.one('.panel').getBoundingClientRect().height).to.be.closeTo(after, 1);
  });

  it('dock="none": fills its place, which is nobody else\'s to choose', async () => {
    localStorage.setItem('@pinterest-tag/inspector', '{"dock":"bottom","collapsed":true}');
    await open({
      html: `<div style="width:500px;height:300px"><pinterest-tag-inspector dock="none"></pinterest-tag-inspector></div>`,
    });
    const { width, height } = shop.one('.panel').getBoundingClientRect();
    expect([width, height]).to.deep.equal([500, 300]);
    expect(shop.all('.docks, [role=separator]')).to.deep.equal([]);
  });
});

describe('the keyboard', () => {
  beforeEach(async () => {
    await open();
    const tag = shop.create({ consent: 'denied' });
    for (let index = 0; index < 50; index++) tag.track(`Event ${index}`);
    await until(() => shop.text.includes('Event 49'));
    shop.one('[role=listbox]').focus();
  });
  const active = (): string => {
    const list = shop.one('[role=listbox]');
    const id = list.getAttribute('aria-activedescendant') ?? '';
    const row = shop.one(`#${id}`);
    expect(row.getAttribute('aria-selected')).to.equal('true');
    return `${textOf(row.querySelector('.event'))}, ${row.getAttribute('aria-posinset')} of ${row.getAttribute('aria-setsize')}`;
  };

  it('goes through the rows, brings them into sight, and never loses the focus', async () => {
    const steps: [key: string, row: string][] = [
      ['Home', 'Event 0, 1 of 50'],
      ['ArrowDown', 'Event 1, 2 of 50'],
      ['ArrowUp', 'Event 0, 1 of 50'],
      ['ArrowUp', 'Event 0, 1 of 50'],
      ['End', 'Event 49, 50 of 50'],
      ['ArrowUp', 'Event 48, 49 of 50'],
    ];
    for (const [key, row] of steps) {
      await shop.key(key);
      expect(active(), key).to.equal(row);
      expect(shop.focused).to.equal(shop.one('[role=listbox]'));
    }
    await shop.key('Home');
    await shop.key('PageDown');
    expect(Number(/(\d+) of/.exec(active())?.[1])).to.be.above(5);
    shop.one('[role=listbox]').scrollTop = 0;
    await shop.key('End');
    await until(() => active() === 'Event 49, 50 of 50');
  });

  it('Enter opens the details and goes there; Escape comes back, then folds the panel', async () => {
    await shop.key('End');
    await shop.key('Enter');
    expect(textOf(shop.focused ?? null)).to.equal('Event 49');
    await shop.key('Escape');
    expect(shop.focused).to.equal(shop.one('[role=listbox]'));
    expect(shop.all('pinterest-inspector-details')).to.deep.equal([]);
    await shop.key('Escape');
    expect(shop.focused).to.equal(shop.one('.badge'));
    expect(textOf(shop.one('.badge'))).to.equal('Open: Pinterest Tag 50 calls 50 with problems');
    shop.one('.badge').click();
    await shop.settle();
    expect(shop.focused).to.equal(shop.control('Collapse to a badge'));
  });

  it('Tab goes through it in the order it reads', async () => {
    await shop.open('Event 49');
    const nameOf = (element: HTMLInputElement): string =>
      element.getAttribute('aria-label') ?? textOf(element.labels?.[0] ?? element);
    await takeKeyboard();
    shop.window.focus();
    shop.one('[role=separator]').focus();
    const names = [nameOf(shop.focused as HTMLInputElement)];
    // One Tab more would leave the page for the browser's own buttons.
    while (names.at(-1) !== 'Details of Event 49' && names.length < 30) {
      await sendKeys({ press: 'Tab' });
      names.push(nameOf(shop.focused as HTMLInputElement));
    }
    expect(names).to.deep.equal([
      'Size of the panel',
      'Pause',
      'Clear',
      'Copy 50 calls',
      'Settings',
      'Dock to the side',
      'Dock to the bottom',
      'Collapse to a badge',
      'Search calls',
      'Event',
      'Delivery state',
      'Keep log',
      '50 events 0 received, 0 in conversion reports 50 lost Verified Merchant: not all seen yet Dynamic retargeting: not all seen yet',
      'Calls, oldest first',
      'Copy as JSON',
      'Close details',
      'Details of Event 49',
    ]);
  });

  it('open details follow the row', async () => {
    await shop.open('Event 48');
    await shop.key('ArrowDown', shop.one('[role=listbox]'));
    expect(textOf(shop.one('h3'))).to.contain('Event 49');
  });

  it("what is typed in it is not for the page's shortcuts; Escape empties the search first", async () => {
    const heard: string[] = [];
    shop.document.addEventListener('keydown', ({ key }) => heard.push(key));
    shop.control('Search').focus();
    await shop.enter('Search', 'nothing like it');
    expect(shop.rows).to.have.length(0);
    await shop.key('/');
    await shop.key('Escape');
    expect(shop.rows.length).to.be.above(10);
    expect(shop.inspector.collapsed).to.equal(false);
    expect(heard).to.deep.equal([]);
  });
});

describe('hostile data', () => {
  it('scripts in names, a megabyte, a thousand levels, getters: shown safely', async () => {
    await open();
    shop.window.eval(`
      window.hacked = 0;
      const code = '<img src=x onerror="hacked++"><script>hacked++</' + 'script>';
      let deep = { code }; for (let i = 0; i < 1000; i++) deep = { deep };
      const tag = core.createPinterestTag({ tagId: '${tagId}', consent: 'denied', pageViews: 'manual', customProperties: ['deep', 'long', code] });
      tag.track(code, { [code]: code, deep, long: 'x'.repeat(1e6), get price() { hacked++; return 1; },
        '__proto__x': 1, toJSON() { hacked++; }, list: new Array(1e5).fill(code), rtl: '\\u202etxet' });
      tag.track('Lead', new Proxy({}, { ownKeys() { throw new Error('trap'); } }));
      tag.page({ name: code, category: code });
      tag.send({ type: code });
      tag.send(null);
    `);
    await until(() => shop.all('.row').length === 5);
    const { hacked } = shop.window as unknown as { hacked: number };
    for (const row of shop.all('.row')) {
      row.click();
      await shop.settle();
      shop.all('summary').forEach((summary) => summary.click());
      await shop.settle();
    }
    await shop.press('3 events');
    expect(shop.all('img, script')).to.deep.equal([]);
    expect((shop.window as unknown as { hacked: number }).hacked).to.equal(hacked);
    expect(hacked).to.be.below(3); // what mapping reads, not the inspector
    expect(shop.text.length).to.be.below(200_000);
    expect(shop.all('*').length).to.be.below(3000);
    expect(await shop.violations()).to.deep.equal([]);
    await shop.reload();
    expect(shop.all('.row')).to.have.length(5);
    expect(shop.all('img, script')).to.deep.equal([]);
    expect(shop.page.messages.filter((message) => message.startsWith('uncaught'))).to.deep.equal(
      [],
    );
  });

  it('personal data is on no screen, in no copy and in no storage', async () => {
    await open();
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(shop.window.navigator, 'clipboard', { value: clipboard });
    const tag = shop.create({ user: { email: 'bob@example.com', phone: '+4930123456' } });
    const person = { email: 'ann@example.com', firstName: 'Annegret', address: { city: 'Bremen' } };
    tag.identify('user-1414', person);
    tag.track('Order Completed', {
      ...order,
      email: 'ann@example.com',
      currency: 'ann@example.com',
      coupon: '4111 1111 1111 1111',
      note: ['call Ann <ann@example.com>'],
      url: 'https://shop.example/?mail=ann%40example.com',
    });
    tag.track('ann@example.com', { 'ann@example.com': true });
    tag.page({ name: 'Orders of ann@example.com' });
    await tag.track('Last', {}, { messageId: 'ann@example.com' }).delivered;
    await until(() => shop.rows.filter((row) => row.endsWith('Sent')).length === 6);
    const screens: string[] = [];
    for (const row of shop.all('.row')) {
      row.click();
      await shop.settle();
      screens.push(shop.text);
    }
    await shop.press('Copy 6 calls');
    await shop.press('Copy as JSON');
    await shop.reload();
    const saved = sessionStorage.getItem(savedKey) ?? '';
    expect(saved).to.contain(annHash);
    for (const place of [...screens, ...copied, saved, shop.text])
      expect(place).to.not.match(/ann@|ann%40|bob@|4111|Annegret|Bremen|user-1414|30123456/);
    expect(screens.join()).to.contain('hashed before it leaves').and.to.contain('never leaves');
  });
});

describe('10,000 events', () => {
  it('keep the document small, the end in sight, and can be searched', async () => {
    await open();
    const tag = shop.create({ consent: 'denied' });
    for (let index = 1; index <= 10_001; index++) tag.track('Lead', { order_id: `N${index}` });
    const isAll = (): boolean => shop.all('.row')[0]?.getAttribute('aria-setsize') === '10000';
    await until(isAll, 'not all are there');
    expect(shop.all('*').length).to.be.below(1000);
    const isLast = (): boolean =>
      shop.all('.row').at(-1)?.getAttribute('aria-posinset') === '10000';
    await until(isLast, 'the end is not in sight');
    const last = shop.all('.row').at(-1);
    const list = shop.one('[role=listbox]');
    const isInSight = (row: Element | undefined): boolean => {
      const { top = 0, bottom = 0 } = row?.getBoundingClientRect() ?? {};
      const view = list.getBoundingClientRect();
      return top >= view.top - 1 && bottom <= view.bottom + 1;
    };
    expect(isInSight(last)).to.equal(true);
    for (const share of [0.5, 0.1, 0.9, 0]) {
      list.scrollTop = share * list.scrollHeight;
      const places = (): number[] =>
        shop
          .all('.row')
          .filter(isInSight)
          .map((row) => Number(row.getAttribute('aria-posinset')));
      const isThere = (): boolean => Math.abs((places()[0] ?? NaN) - share * 10_000) <= 2;
      await until(isThere, `what is at ${share} of the list is not in sight`);
      const inSight = places();
      expect(inSight.length).to.be.above(5);
      // In the document, too, they stand in order.
      expect(inSight).to.deep.equal(inSight.map((_, index) => (inSight[0] ?? 0) + index));
    }
    await shop.enter('Search', 'N7777');
    expect(shop.rows).to.have.length(1);
  });

  it('follows new calls at its end only', async () => {
    await open();
    const tag = shop.create({ consent: 'denied' });
    for (let burst = 0; burst < 10; burst++) {
      for (let index = 0; index < 10; index++) tag.track('Lead');
      await shop.settle();
    }
    const list = shop.one('[role=listbox]');
    expect(list.scrollTop).to.be.closeTo(list.scrollHeight - list.clientHeight, 1);
    list.scrollTop = 0;
    await shop.settle();
    tag.track('Search');
    await until(() => shop.all('.row')[0]?.getAttribute('aria-setsize') === '101');
    expect(list.scrollTop).to.equal(0);
    expect(shop.one('.row').getAttribute('aria-posinset')).to.equal('1');
  });

  it('are announced now and then, not each', async () => {
    await open();
    const status = shop.inspector.shadowRoot?.querySelector('[role=status]') as HTMLElement;
    const said: string[] = [];
    new MutationObserver(() => said.push(textOf(status))).observe(status, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    const tag = shop.create({ consent: 'denied' });
    for (let index = 0; index < 500; index++) tag.track('Lead');
    await until(() => said.length > 0, 'nothing was said');
    expect(said).to.deep.equal(['500 new calls']);
  });
});

describe('what Pinterest gets', () => {
  it('is the same with the inspector and without', async () => {
    const calls: AnalyticsCall[] = [
      { type: 'page', name: 'Home', messageId: 'm1' },
      { type: 'identify', userId: 'user-1', traits: { email: 'ann@example.com' } },
      { type: 'track', event: 'Order Completed', properties: order, messageId: 'm2' },
      {
        type: 'track',
        event: 'Demo Booked',
        properties: { plan: { tier: 'gold' } },
        messageId: 'm3',
      },
      {
        type: 'track',
        event: 'Quiz Finished',
        properties: { email: 'ann@example.com' },
        messageId: 'm4',
      },
    ];
    const results: unknown[] = [];
    let reads = 0;
    const odd = Object.defineProperty({}, 'query', {
      enumerable: true,
      get: () => `read ${++reads}`,
    });
    for (const html of ['', '<pinterest-tag-inspector></pinterest-tag-inspector>']) {
      await open({ html });
      const tag = shop.create({
        consent: 'pending',
        currency: 'EUR',
        customProperties: ['plan'],
        eventMapping: { 'Demo Booked': ['Lead', 'Custom'] },
        user: { email: 'bob@example.com' },
      });
      reads = 0;
      for (const call of calls) tag.send(call);
      tag.track('Products Searched', odd, { messageId: 'm6' });
      tag.setConsent('granted');
      if (html) {
        await until(() => shop.all('.row').length > 4);
        for (const name of ['Pause', 'Resume', 'Clear', 'Collapse']) await shop.press(name);
      }
      const events = await shop.sandbox.waitFor(7);
      await tag.send({ type: 'track', event: 'Last', messageId: 'm5' }).delivered;
      const requests = await shop.sandbox.requests();
      results.push([
        events,
        await shop.sandbox.events(),
        requests.map(({ method, path }) => [method, path]),
        Object.keys(shop.window).filter((key) => /pin/i.test(key)),
        reads,
      ]);
      await shop.close();
      forgetAll();
    }
    expect(results[1]).to.deep.equal(results[0]);
    await open();
  });
});

describe('accessibility, light and dark', () => {
  const calls = async (): Promise<void> => {
    const tag = shop.create({ consent: 'pending' });
    tag.identify('user-1', { email: 'ann@example.com' });
    tag.page('Lighting', 'Lamps', { sku: 'L' });
    tag.track('Order Completed', { value: 5 });
    tag.setConsent('denied');
    tag.track('Quiz Finished');
    tag.setConsent('pending');
    tag.track('Lead');
    await until(() => shop.all('.row').length === 5);
    await shop.settle();
  };
  const states: [title: string, settings: PageSettings, prepare: () => Promise<void>][] = [
    ['empty', {}, () => shop.settle()],
    ['calls', {}, calls],
    [
      'at the bottom, details beside',
      { width: 1000 },
      async () => {
        await calls();
        await shop.press('Dock to the bottom');
        await shop.open('Checkout');
      },
    ],
    [
      'details below',
      { width: 500, height: 900 },
      async () => {
        await calls();
        await shop.open('Checkout');
      },
    ],
    ['360 px', { width: 360 }, calls],
    [
      '360 px, details over',
      { width: 360 },
      async () => {
        await calls();
        await shop.open('Identify');
      },
    ],
    [
      'the summary open',
      {},
      async () => {
        await calls();
        await shop.press('4 events');
      },
    ],
    [
      'paused, no match',
      {},
      async () => {
        await calls();
        await shop.press('Pause');
        await shop.enter('Search', 'nothing like it');
      },
    ],
    [
      'the settings',
      {},
      async () => {
        await calls();
        await shop.press('Settings');
        await until(() => shop.all('#live').length > 0);
      },
    ],
    [
      'a badge',
      {},
      async () => {
        await calls();
        await shop.press('Collapse');
      },
    ],
    [
      'dock none',
      {
        html: '<div style="height:400px"><pinterest-tag-inspector dock="none"></pinterest-tag-inspector></div>',
      },
      calls,
    ],
  ];
  for (const [title, settings, prepare] of states)
    it(`${title}: axe finds nothing`, async () => {
      await open(settings);
      await prepare();
      for (const scheme of ['light', 'dark']) {
        shop.inspector.style.setProperty('--pinterest-tag-devtools-color-scheme', scheme);
        await shop.settle();
        expect(await shop.violations(), scheme).to.deep.equal([]);
      }
    });

  it('at 360 px nothing is cut off, and details come with a way back', async () => {
    await open({ width: 360 });
    await calls();
    await shop.open('Checkout');
    expect(shop.one('pinterest-inspector-list').inert).to.equal(true);
    expect(textOf(shop.focused ?? null)).to.equal('Back');
    for (const element of shop.all('button, select, input')) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0)
        expect([left >= 0, right <= 360], element.outerHTML).to.deep.equal([true, true]);
    }
    await shop.press('Back');
    expect(shop.focused).to.equal(shop.one('[role=listbox]'));
  });

  it('is light or dark as the browser prefers, and moves nothing', async () => {
    await open();
    await calls();
    const style = shop.window.getComputedStyle(shop.one('.panel'));
    expect(style.colorScheme).to.equal('light dark');
    for (const element of shop.all('*')) {
      const { animationName, transitionDuration } = shop.window.getComputedStyle(element);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });
});

describe('styles', () => {
  it("neither the page's come in nor ours go out; parts and custom properties do", async () => {
    await open({
      html: `<style>
          * { font-size: 40px; color: red; letter-spacing: 9px; }
          button { background: lime; }
          pinterest-tag-inspector { text-transform: uppercase; margin: 99px; --pinterest-tag-devtools-background: rgb(1, 2, 3); }
          ::part(row) { outline: 3px solid rgb(4, 5, 6); }
        </style>
        <button id="own">Own</button>
        <pinterest-tag-inspector></pinterest-tag-inspector>`,
    });
    shop.create({ consent: 'denied' }).track('Lead');
    await until(() => shop.all('.row').length === 1);
    const styleOf = (element: Element): CSSStyleDeclaration =>
      shop.window.getComputedStyle(element);
    const panel = styleOf(shop.one('.panel'));
    expect(panel.backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(panel.fontSize).to.equal('13px');
    expect(panel.textTransform).to.equal('none');
    expect(shop.one('.panel').getBoundingClientRect().right).to.equal(1000);
    const row = styleOf(shop.one('.row'));
    expect([row.letterSpacing, row.outlineColor]).to.deep.equal(['normal', 'rgb(4, 5, 6)']);
    expect(styleOf(shop.control('Pause')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    const own = styleOf(shop.document.getElementById('own') as Element);
    expect([own.fontSize, own.backgroundColor]).to.deep.equal(['40px', 'rgb(0, 255, 0)']);
  });

  it('a strict Content Security Policy has nothing against them', async () => {
    await open({
      html: `<script>window.violations = [];
          addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => violations.push(violatedDirective + sample));
        </script>
        <pinterest-tag-inspector></pinterest-tag-inspector>`,
      csp: "style-src 'none'",
    });
    shop.create({ consent: 'denied' }).track('Lead');
    await shop.open('Lead');
    expect(shop.one('.panel').getBoundingClientRect().width).to.equal(480);
    expect((shop.window as unknown as { violations: string[] }).violations).to.deep.equal([]);
  });
});

describe('a second copy', () => {
  it('finds the elements defined, and leaves them', async () => {
    await open({ html: '' });
    const taken = shop.window.customElements.get('pinterest-tag-inspector');
    shop.window.eval(`window.copied = import('/packages/devtools/src/define-inspector.ts?copy')`);
    await (shop.window as unknown as { copied: Promise<unknown> }).copied;
    expect(shop.window.customElements.get('pinterest-tag-inspector')).to.equal(taken);
    expect(shop.page.messages).to.deep.equal([]);
  });
});

it('a page out of sight gets no frames: it asks for one, keeps all calls, and shows them with it', async () => {
  await open();
  const { window } = shop;
  const frame = window.requestAnimationFrame.bind(window);
  const asked: FrameRequestCallback[] = [];
  window.requestAnimationFrame = (run) => asked.push(run);
  const tag = shop.create();
  const calls = Array.from({ length: 50 }, (_, index) => tag.track(`Event ${index}`));
  for (const { delivered } of calls) expect(await delivered).to.equal('sent');
  expect([asked.length, shop.rows]).to.deep.equal([1, []]);
  window.requestAnimationFrame = frame;
  asked.forEach((run) => run(window.performance.now()));
  await until(() => shop.rows.at(-1)?.startsWith('Event 49'));
  expect(textOf(shop.control('50 events'))).to.include('50 events');
  expect(shop.rows.at(-1)).to.equal('Event 49 | Event 49 | Sent');
});
