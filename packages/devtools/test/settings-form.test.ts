import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@pinterest-tag/devtools/define';
import type { PinterestTagSettings } from '@pinterest-tag/devtools';
import { openPage } from '../../../test/support/open-page.js';
import { takeKeyboard } from '../../../test/support/take-keyboard.js';
import { collapse, createDriver, type Driver } from './settings-driver.js';

const tagId = '2612345678901';
let driver: Driver;

/** A form with these settings, on the test's own page: there is no tag on it. */
async function setUp(settings: PinterestTagSettings = {}): Promise<void> {
  fixtureCleanup();
  await fixture(
    html`<main>
      <pinterest-tag-settings .settings=${settings}></pinterest-tag-settings>
    </main>`,
  );
  driver = createDriver(document);
  await driver.ready();
}

/** Unfolds every section. */
function unfold(): void {
  for (const details of driver.all<HTMLDetailsElement>('details')) details.open = true;
}

beforeEach(takeKeyboard);

const all = (selector: string): Element[] => driver.all(selector);
const texts = (selector: string): string[] =>
  all(selector).map(({ textContent }) => collapse(textContent));
const status = (): string => driver.text('.settings > [role="status"]');

describe('fields', () => {
  const cases: [label: string, bad: string, message: string, good: string, setting: object][] = [
    [
      'Tag id',
      '549123456789',
      'That is an advertiser id (12 digits). Use the tag id (13 digits) from Ads Manager, Conversions.',
      ` ${tagId} `,
      { tagId },
    ],
    [
      'Tag id',
      '26',
      'A tag id has 13 digits: copy it from Ads Manager, Conversions.',
      tagId,
      { tagId },
    ],
    ['Currency', 'euro', 'A currency has three letters, such as EUR.', 'EUR', { currency: 'EUR' }],
    [
      'Custom properties',
      'plan, constructor',
      'Write names of properties, such as "plan" or "loyalty.tier". "constructor" and "prototype" can\'t be looked up.',
      'plan, loyalty.tier',
      { customProperties: ['plan', 'loyalty.tier'] },
    ],
    [
      'Product id',
      '["sku", 5]',
      'Give a list of names, such as ["sku", "product_id"].',
      'variant_id',
      { productId: ['variant_id'] },
    ],
    [
      'Script',
      'http://',
      'Give an address that begins with https:, one of this site, or one of localhost.',
      '/core.js',
      { scriptSrc: '/core.js' },
    ],
    ['Queued calls at most', '-1', 'Give a number from 0 up.', '20', { maxHeld: 20 }],
    ['Delivery timeout', '5s', 'Give a number from 0 up.', '2000', { deliveryTimeout: 2000 }],
  ];
  for (const [label, bad, message, good, settings] of cases)
    it(`${label}: "${bad}" is explained beside it, and is no setting; "${good}" is`, async () => {
      await setUp();
      const field = driver.field(label);
      await driver.fill(label, bad);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(driver.description(label).split(' | ')).to.include(message);
      expect(status()).to.equal(`${label}: ${message}`);
      expect(field.value).to.equal(bad);
      expect(driver.settings).to.deep.equal({});
      await driver.fill(label, good);
      expect(field.hasAttribute('aria-invalid')).to.equal(false);
      expect(driver.description(label)).not.to.include(message);
      expect(driver.settings).to.deep.equal(settings);
      await driver.fill(label, '');
      expect(driver.settings).to.deep.equal({});
    });

  it('no message while it is typed; what is typed stays as it is', async () => {
    await setUp();
    unfold();
    const field = driver.field('Currency');
    field.focus();
    await sendKeys({ type: 'eu' });
    expect([field.value, field.hasAttribute('aria-invalid')]).to.deep.equal(['eu', false]);
    await sendKeys({ type: 'r ' });
    expect([field.value, driver.settings.currency]).to.deep.equal(['eur ', 'eur']);
    await sendKeys({ press: 'Tab' });
    await driver.until(() => field.value === 'eur');
  });

  it('a choice of the default takes the setting out', async () => {
    await setUp({ consent: 'pending', unmapped: 'drop', eventId: false, debug: true });
    await driver.check('Granted');
    await driver.check('Under their own name');
    await driver.check('Event ids');
    await driver.check('Explain on the console', false);
    expect(driver.settings).to.deep.equal({});
  });

  it('every control has a name, and every description is there', async () => {
    await setUp({ tagId, limitedDataProcessing: true, eventMapping: { A: 'Lead', B: null } });
    const controls = all('input, select, textarea, button') as HTMLInputElement[];
    expect(controls).to.have.length.above(60);
    for (const control of controls) {
      const name = control.labels?.length ? control.labels[0]?.textContent : control.textContent;
      expect(collapse(name), control.outerHTML).not.to.equal('');
      const ids = control.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
      for (const id of ids.filter((each) => !each.endsWith('-late')))
        expect(all(`#${CSS.escape(id)}`), id).to.have.length(1);
    }
  });
});

describe('the event mapping', () => {
  it('rows come and go, and the focus with them', async () => {
    await setUp({ eventMapping: { A: 'Lead', B: 'Signup', C: null } });
    await driver.press('Remove B');
    expect(driver.rows().map(({ event }) => event)).to.deep.equal(['A', 'C']);
    const focused = driver.focusedElement as HTMLInputElement;
    expect(focused.value).to.equal('C');
    expect(status()).to.equal('B is removed.');
    await driver.press('Remove C');
    expect((driver.focusedElement as HTMLInputElement).value).to.equal('A');
    await driver.press('Remove A');
    expect(driver.focused()).to.equal('add-row');
    expect(driver.settings).to.deep.equal({});
    await driver.press('Add an event');
    expect(driver.focusedElement).to.equal(driver.field('Your event'));
  });

  it("with the keyboard alone: several of Pinterest's events, one of them taken back", async () => {
    await setUp();
    driver.button('Add an event').focus();
    await sendKeys({ press: 'Enter' });
    await driver.until(() => driver.focused()?.endsWith('-event') === true);
    // WebKit's driver swallows a letter that follows itself.
    await sendKeys({ type: 'Quiz Ended' });
    await sendKeys({ press: 'Tab' });
    for (const event of ['Lead', 'Custom', 'Lead', 'Test Drive']) {
      await sendKeys({ type: event });
      await sendKeys({ press: 'Enter' });
    }
    expect(driver.rows()).to.deep.equal([
      { event: 'Quiz Ended', targets: ['Lead', 'Custom', 'Test Drive'], silent: false },
    ]);
    expect(driver.description("Pinterest's events")).to.equal(
      'Test Drive: not a Pinterest event: builds audiences, but is not in conversion reports.',
    );
    await driver.press('Remove Custom from Quiz Ended');
    expect(driver.focusedElement).to.equal(driver.field("Pinterest's events"));
    expect(driver.settings.eventMapping).to.deep.equal({ 'Quiz Ended': ['Lead', 'Test Drive'] });
  });

  it('a choice from the list counts at once', async () => {
    await setUp({ eventMapping: { A: 'Lead' } });
    const field = driver.field("Pinterest's events");
    field.value = 'Signup';
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }),
    );
    expect(driver.settings.eventMapping).to.deep.equal({ A: ['Lead', 'Signup'] });
    expect(field.value).to.equal('');
  });

  it('a row that says nothing yet is no setting, and says what it lacks', async () => {
    await setUp({ eventMapping: { A: 'Lead' } });
    await driver.press('Add an event');
    await driver.fill('Your event', '');
    expect(driver.description('Your event')).to.equal('Name one of your events.');
    await driver.fill('Your event', 'A');
    expect(driver.description('Your event')).to.equal('This event has a row above.');
    await driver.fill('Your event', 'B');
    await driver.fill("Pinterest's events", '');
    expect(driver.description("Pinterest's events")).to.equal(
      'Add a Pinterest event, or send nothing.',
    );
    expect(driver.settings.eventMapping).to.deep.equal({ A: 'Lead' });
    await driver.check('Send nothing');
    expect(driver.settings.eventMapping).to.deep.equal({ A: 'Lead', B: null });
    expect(driver.field("Pinterest's events").disabled).to.equal(true);
  });

  it("suggestions: the browser finds the lists in the form's own tree", async () => {
    await setUp({ eventMapping: { A: 'Lead' } });
    for (const [label, first, count] of [
      ['Your event', 'Products Searched', 27],
      ["Pinterest's events", 'PageVisit', 20],
    ] as const) {
      const options = [...(driver.field(label).list?.options ?? [])];
      expect([options[0]?.value, options.length]).to.deep.equal([first, count]);
    }
    expect(driver.field('Currency').list?.options).to.have.length.above(100);
  });

  it('the preset, and what it makes of the Segment Spec', async () => {
    await setUp();
    const becomes = (event: string): string | undefined =>
      texts('table tbody tr').find((row) => row.startsWith(event));
    expect(becomes('Product Viewed')).to.equal('Product Viewed its own name');
    await driver.check('E-commerce events');
    expect(becomes('Product Viewed')).to.equal('Product Viewed ViewContent');
    expect(becomes('Order Completed')).to.equal('Order Completed Checkout');
    expect(driver.rows()).to.deep.equal([]);
    expect(driver.code()).to.include('preset="ecommerce"').and.not.include('event-mapping');
  });

  it('hostile names stay names', async () => {
    const hostile = '<img src=x onerror="window.hacked = 1"><script>hacked = 1</script>';
    const names = JSON.parse(`{"__proto__": "Lead", "constructor": "Lead"}`) as object;
    await setUp({ eventMapping: { ...names, [hostile]: hostile } } as PinterestTagSettings);
    await driver.press('Add an event');
    await driver.fill('Your event', `${hostile}2`);
    await driver.fill("Pinterest's events", hostile);
    await driver.fill('Event', hostile);
    await driver.fill('JSON to import', hostile);
    await driver.press('Import');
    await driver.fill('JSON to import', JSON.stringify({ [hostile]: hostile, partner: hostile }));
    await driver.press('Import');
    expect(driver.text('[role=status] .notice')).to.include(
      `${hostile}: "${hostile}" is not a setting.`,
    );
    await driver.press('Undo the import');
    expect(Object.keys(driver.settings.eventMapping ?? {})).to.deep.equal([
      '__proto__',
      'constructor',
      hostile,
      `${hostile}2`,
    ]);
    for (const tab of ['React', 'Vue', 'Analytics.js', 'JavaScript', 'HTML'])
      await driver.press(tab);
    expect(all('img, script, iframe, a')).to.deep.equal([]);
    expect('hacked' in window).to.equal(false);
    expect(({} as { Lead?: unknown }).Lead).to.equal(undefined);
  });
});

describe('"Try an event"', () => {
  const output = (): string => driver.text('.result');

  it('what Pinterest gets, while it is typed and while the settings change', async () => {
    await setUp({ currency: 'EUR' });
    await driver.fill('Event', 'Demo Booked');
    await driver.fill('Properties, as JSON', '{"value": "5", "plan": "pro"}');
    expect(output()).to.match(
      /^Pinterest gets Demo Booked\. \{ "value": 5, "currency": "EUR", "event_id": "event-id" \} "Demo Booked" is a partner-defined event/,
    );
    await driver.fill('Custom properties', 'plan');
    await driver.press('Add an event');
    await driver.fill('Your event', 'demo booked');
    await driver.fill("Pinterest's events", 'Lead');
    await driver.fill("Pinterest's events", 'Custom');
    expect(output()).to.equal(
      'Pinterest gets Lead and Custom. ' +
        'Lead { "value": 5, "currency": "EUR", "event_id": "event-id", "plan": "pro" }' +
        'Custom { "value": 5, "currency": "EUR", "event_id": "event-id", "plan": "pro" }',
    );
    await driver.check('Send nothing');
    expect(output()).to.equal('Pinterest gets nothing.');
  });

  it('JSON that is none: where, and why', async () => {
    await setUp();
    await driver.fill('Properties, as JSON', '{\n  "value": 5,\n}');
    const field = driver.field('Properties, as JSON');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(driver.description('Properties, as JSON')).to.equal(
      'Line 3, column 1: Remove the last comma before }.',
    );
    expect(output()).to.equal('Correct the JSON to see what Pinterest gets.');
    await driver.fill('Properties, as JSON', '["a list"]');
    expect(output()).to.match(/properties is \["a list"\]; it must be an object/);
  });

  it('each kind of call; a visitor leaves hashed', async () => {
    await setUp({ enhancedMatch: ['em', 'external_id'], partner: 'acme' });
    const begin = driver.field('Begin with') as unknown as HTMLSelectElement;
    const choose = async (title: string): Promise<void> => {
      const option = [...begin.options].find(({ text }) => text === title);
      begin.value = option?.value ?? 'none';
      begin.dispatchEvent(new Event('change', { bubbles: true }));
      await driver.updated();
    };
    await choose('A page of a category');
    expect(driver.field('Category').value).to.equal('Lighting');
    expect(output()).to.match(/^Pinterest gets ViewCategory\. \{ .*"name": "Lamps", "category"/);
    await choose('A visitor');
    expect(driver.field('User id').value).to.equal('user-42');
    expect(texts('.result tbody tr')).to.deep.equal([
      'np acme it is',
      'em ann@example.com its SHA-256 hash',
      'external_id user-42 its SHA-256 hash',
    ]);
    expect(begin.value).to.equal('');
  });
});

describe('finished code', () => {
  it('tabs by the keyboard', async () => {
    await setUp({ tagId });
    const tabs = all('[role="tab"]') as HTMLElement[];
    const state = (): string[] =>
      tabs.map((each) => `${each.ariaSelected} ${each.tabIndex} ${each === driver.focusedElement}`);
    const panel = all('#code-panel')[0] as HTMLElement;
    tabs[0]?.focus();
    const titles = [
      'HTML',
      'React',
      'Vue',
      'Analytics.js',
      'GA4 data layer',
      'JavaScript',
      'Server',
    ];
    const only = (title: string): string[] =>
      titles.map((each) => (each === title ? 'true 0 true' : 'false -1 false'));
    for (const [key, title] of [
      ['ArrowRight', 'React'],
      ['End', 'Server'],
      ['ArrowRight', 'HTML'],
      ['ArrowLeft', 'Server'],
      ['Home', 'HTML'],
    ] as const) {
      await sendKeys({ press: key });
      await driver.updated();
      await driver.until(() => driver.focusedElement === tabs[titles.indexOf(title)]);
      expect(state(), key).to.deep.equal(only(title));
      const id = panel.getAttribute('aria-labelledby') ?? '';
      expect(collapse(all(`#${id}`)[0]?.textContent)).to.equal(title);
    }
  });

  for (const [tab, beginning] of [
    ['HTML', '<script src="/pinterest-tag.min.js" async></script>'],
    ['React', "import { PinterestTagProvider } from '@pinterest-tag/react';"],
    ['Vue', "import { pinterestTagPlugin } from '@pinterest-tag/vue';"],
    ['Analytics.js', "import { pinterestTagDestination } from '@pinterest-tag/segment';"],
    ['JavaScript', "import { createPinterestTag } from '@pinterest-tag/core';"],
  ] as const)
    it(`${tab}: shown as it will be copied`, async () => {
      await setUp({ tagId });
      await driver.press(tab);
      const copied = await clipboard('allowed', () => driver.press(`Copy the ${tab} code`));
      expect(copied).to.deep.equal([driver.code()]);
      expect(driver.code().startsWith(beginning)).to.equal(true);
      await driver.until(() =>
        all('[role="status"]').some(({ textContent }) => textContent === 'Copied'),
      );
    });

  it('where the clipboard is not allowed, it is copied by command; where that is not, a message says so', async () => {
    await setUp({ tagId });
    const byCommand = await clipboard('by command', () => driver.press('Copy the HTML code'));
    expect(byCommand).to.deep.equal([driver.code()]);
    await setUp({ tagId });
    driver.button('Copy the HTML code').focus();
    const none = await clipboard('not allowed', () => driver.press('Copy the HTML code'));
    expect(none).to.deep.equal([]);
    const byHand = driver.focusedElement as HTMLTextAreaElement;
    expect([byHand.value, byHand.selectionEnd]).to.deep.equal([
      driver.code(),
      driver.code().length,
    ]);
    await driver.press('Done');
    expect(all('textarea[readonly]')).to.deep.equal([]);
  });

  it('debug and local addresses are in no code; a note says so', async () => {
    const endpoint = 'http://127.0.0.1:1';
    await setUp({ tagId, scriptSrc: `${endpoint}/core.js`, endpoint, debug: true });
    for (const tab of all('[role="tab"]') as HTMLElement[]) {
      tab.click();
      await driver.updated();
      expect(driver.code(), tab.textContent ?? '').not.to.match(/debug|127\.0\.0\.1|script-?src/i);
    }
    expect(driver.text('#code-panel .notice')).to.equal(
      'Left out, since visitors must not get it: debug, scriptSrc, endpoint.',
    );
    await setUp({ tagId, endpoint: 'https://shop.example/pinterest' });
    expect(driver.code()).to.include('endpoint="https://shop.example/pinterest"');
    await driver.fill('Tag id', '');
    expect(driver.text('#code-panel .notice')).to.equal('Fill in the tag id: the code lacks it.');
    expect(driver.code()).to.include('tag-id="YOUR_TAG_ID"');
  });
});

/** Runs with a clipboard of the given kind; gives what was written to it. */
async function clipboard(
  kind: 'allowed' | 'by command' | 'not allowed',
  run: () => Promise<void>,
): Promise<string[]> {
  const written: string[] = [];
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  const writeText = (text: string): Promise<void> =>
    kind === 'allowed'
      ? Promise.resolve(void written.push(text))
      : Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const { execCommand } = document;
  document.execCommand = () => {
    const field = driver.focusedElement as HTMLTextAreaElement;
    if (kind === 'by command')
      written.push(field.value.slice(field.selectionStart, field.selectionEnd));
    return kind === 'by command';
  };
  try {
    await run();
    const copies = driver.all<HTMLElement & { outcome?: string }>('pinterest-devtools-copy');
    await driver.until(() => copies.some(({ outcome }) => outcome !== undefined));
    await driver.updated();
  } finally {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else delete (navigator as { clipboard?: unknown }).clipboard;
    document.execCommand = execCommand;
  }
  return written;
}

describe('import and export', () => {
  it("Segment's settings, with what is different; and back with one press", async () => {
    await setUp({ tagId: '2612345678902', currency: 'EUR' });
    const exported = {
      name: 'Pinterest Tag',
      settings: {
        tid: tagId,
        pinterestEventMapping: { 'Demo Booked': 'Lead' },
        pinterestCustomProperties: ['plan'],
        mapMessageIdToEventId: false,
      },
    };
    await driver.fill('JSON to import', JSON.stringify(exported));
    await driver.press('Import');
    expect(driver.settings).to.deep.equal({
      tagId,
      eventMapping: { 'Demo Booked': 'Lead' },
      customProperties: ['plan'],
      eventId: false,
    });
    expect(driver.text('[role=status] .notice')).to.match(
      /^Settings of Segment's Pinterest Tag destination, translated\. Events go without an id/,
    );
    unfold();
    await driver.press('Undo the import');
    expect(driver.settings).to.deep.equal({ tagId: '2612345678902', currency: 'EUR' });
    expect(driver.focused()).to.equal('import-text');
  });

  it('a mistake changes nothing, and is explained', async () => {
    await setUp({ tagId });
    await driver.fill('JSON to import', "{'tagId': 1}");
    await driver.press('Import');
    expect(driver.settings).to.deep.equal({ tagId });
    expect(driver.text('[role=status] .notice')).to.equal(
      "This is not JSON. Line 1, column 2: 'tagId' is not JSON. Put text in double quotes, and write numbers as 5, -5 or 0.5.",
    );
  });

  it('from a file; not from one too large to be settings', async () => {
    await setUp();
    const [input] = driver.all<HTMLInputElement>('[type="file"]') as [HTMLInputElement];
    const open = (text: string): void => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'settings.json'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    };
    open(`{"tagId": "${tagId}", "debug": true}`);
    await driver.until(() => driver.settings.debug === true);
    expect(driver.settings).to.deep.equal({ tagId, debug: true });
    open(' '.repeat(1_000_001));
    await driver.until(() =>
      driver.text('[role=status] .notice').includes('settings.json is too large to be settings.'),
    );
    expect(driver.settings).to.deep.equal({ tagId, debug: true });
  });

  it('out and in again, copied or as a file', async () => {
    const settings = { tagId, currency: 'EUR', eventMapping: { A: null, B: ['Lead', 'Custom'] } };
    await setUp(settings);
    const [text = ''] = await clipboard('allowed', () => driver.press('Copy as JSON'));
    expect(JSON.parse(text)).to.deep.equal(settings);
    const blobs: Blob[] = [];
    const links: string[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => (blobs.push(blob), 'blob:settings');
    HTMLAnchorElement.prototype.click = function () {
      links.push(`${this.href} ${this.download}`);
    };
    await driver.press('Download as JSON');
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    expect(links).to.deep.equal(['blob:settings pinterest-tag.json']);
    expect(await blobs[0]?.text()).to.equal(text);
    await setUp();
    await driver.fill('JSON to import', text);
    await driver.press('Import');
    expect(driver.settings).to.deep.equal(settings);
  });
});

describe('accessibility', () => {
  const states: Record<string, () => Promise<void>> = {
    'nothing filled in': () => setUp(),
    'everything filled in, all of it open': async () => {
      await setUp({
        tagId,
        eventMapping: { 'Demo Booked': ['Lead', 'Own'], 'Cart Viewed': null },
        limitedDataProcessing: { state: 'CA' },
        scriptSrc: '/core.js',
      });
      unfold();
    },
    'mistakes in fields and rows': async () => {
      await setUp({ colour: 'red' } as PinterestTagSettings);
      await driver.fill('Tag id', '549123456789');
      await driver.press('Add an event');
      await driver.fill('Your event', '');
      await driver.fill('Properties, as JSON', '{');
    },
    'several events with findings, another tab, an import': async () => {
      await setUp({ eventMapping: { 'Order Completed': ['Checkout', 'Own'] } });
      await driver.fill('Properties, as JSON', '{"email": "ann@example.com"}');
      await driver.press('React');
      await driver.fill('JSON to import', '{"tid": "1", "other": 1}');
      await driver.press('Import');
    },
    'a visitor tried': async () => {
      await setUp();
      const call = driver.field('Call') as unknown as HTMLSelectElement;
      call.value = 'identify';
      call.dispatchEvent(new Event('change'));
      await driver.updated();
      await driver.fill('Traits, as JSON', '{"email": "ann@example.com"}');
    },
  };
  afterEach(() => document.body.removeAttribute('style'));
  for (const [state, enter] of Object.entries(states))
    for (const scheme of ['light', 'dark'])
      for (const width of [1200, 360])
        it(`axe finds nothing: ${state}, ${scheme}, ${width} px wide`, async () => {
          document.body.style.cssText = `--pinterest-tag-devtools-color-scheme: ${scheme}; width: ${width}px`;
          await enter();
          const { colorScheme, backgroundColor } = getComputedStyle(all('.settings')[0] as Element);
          expect(colorScheme).to.equal(scheme);
          expect(backgroundColor).to.equal(
            scheme === 'dark' ? 'rgb(24, 25, 27)' : 'rgb(255, 255, 255)',
          );
          await expect(driver.element).to.be.accessible();
        });

  it('the focus goes through the page in the order it is read; folded sections are passed over', async () => {
    await setUp({ tagId, eventMapping: { A: 'Lead' } });
    for (const id of ['try', 'code'])
      driver.all<HTMLDetailsElement>(`#${id}-section`).forEach((each) => (each.open = false));
    (driver.root.getElementById('live') as HTMLElement).focus();
    const order: string[] = [];
    for (let presses = 0; presses < 15; presses++) {
      await sendKeys({ press: 'Tab' });
      const { id, parentElement, textContent } = driver.focusedElement as HTMLElement;
      order.push(collapse(id || (textContent?.trim() ? textContent : parentElement?.id)));
    }
    const row = order.find((id) => id.endsWith('-event'))?.replace('-event', '');
    const titles = order.map(
      (text) => /^(Finished code|Try an event|Tag|Consent|Events) /.exec(text)?.[1] ?? text,
    );
    expect(titles).to.deep.equal([
      'Finished code',
      'Try an event',
      'Tag',
      'Consent',
      'Events',
      'preset-ecommerce',
      'preset-ga4',
      "What the Segment Spec's events become",
      `${row}-event`,
      '× Remove Lead from A',
      `${row}-target`,
      `${row}-silent`,
      'Remove A',
      'add-row',
      'unmapped-as-is',
    ]);
  });

  it('nothing moves unless motion is welcome', () => {
    const moving: string[] = [];
    const search = (rules: CSSRuleList, isWelcome: boolean): void => {
      for (const rule of rules) {
        const media = rule instanceof CSSMediaRule ? rule.conditionText : '';
        const inner = isWelcome || media.includes('prefers-reduced-motion: no-preference');
        if ('cssRules' in rule) search(rule.cssRules as CSSRuleList, inner);
        if (!inner && /(transition|animation|behavior)[\w-]*: (?!initial)/.test(rule.cssText))
          moving.push(rule.cssText);
      }
    };
    for (const sheet of driver.root.adoptedStyleSheets) search(sheet.cssRules, false);
    expect(moving).to.deep.equal([]);
  });
});

describe('beside the styles of a page', () => {
  const wild = `<style>
    * { color: rgb(1, 2, 3) !important; letter-spacing: 9px !important; text-transform: uppercase !important; }
    html { font-size: 5px; } input, button, h2, p, label, .field, .settings { display: none !important; }
  </style>`;
  const script = `<script type="module">import '/packages/devtools/src/define.ts';</script>
    <p class="field">Text</p><pinterest-tag-settings></pinterest-tag-settings>`;

  async function computed(style: string): Promise<{ form: string[]; outside: string }> {
    const page = await openPage(style + script);
    const { document, window } = page;
    const inPage = createDriver(document);
    await inPage.ready();
    const form = [...inPage.root.querySelectorAll('*')].map((each) => {
      const { color, letterSpacing, textTransform, fontSize, display } =
        window.getComputedStyle(each);
      return [each.localName, color, letterSpacing, textTransform, fontSize, display].join(' ');
    });
    const { color, fontSize, display } = window.getComputedStyle(
      document.querySelector('p') as Element,
    );
    page.close();
    return { form, outside: [color, fontSize, display].join(' ') };
  }

  it('none leaks in, none leaks out', async () => {
    const alone = await computed('');
    expect(alone.form).to.have.length.above(300);
    expect((await computed(wild)).form).to.deep.equal(alone.form);
    expect(alone.outside).to.equal('rgb(0, 0, 0) 16px block');
  });

  it('360 px wide, nothing sticks out', async () => {
    await setUp({ tagId, eventMapping: { [`A${'very'.repeat(40)}long`]: 'x'.repeat(120) } });
    driver.element.style.width = '360px';
    unfold();
    const { left, right } = driver.element.getBoundingClientRect();
    expect(right - left).to.equal(360);
    const scrolls = (each: Element): boolean =>
      each.closest('pre, .tabs, .visually-hidden') !== null;
    const out = all('.settings *')
      .filter((each) => !scrolls(each) && each.getBoundingClientRect().right > right)
      .map(({ outerHTML }) => outerHTML);
    expect(out).to.deep.equal([]);
  });

  it('custom properties and parts are there to be styled', async () => {
    const page = await openPage(`<style>
      pinterest-tag-settings { --pinterest-tag-devtools-accent: rgb(1, 2, 3); --pinterest-tag-devtools-background: rgb(4, 5, 6); }
      pinterest-tag-settings::part(title) { color: rgb(7, 8, 9); }
    </style>${script}`);
    const inPage = createDriver(page.document);
    await inPage.ready();
    const styleOf = (selector: string): CSSStyleDeclaration =>
      page.window.getComputedStyle(inPage.all(selector)[0] as Element);
    expect(styleOf('.primary').backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(styleOf('.settings').backgroundColor).to.equal('rgb(4, 5, 6)');
    expect(styleOf('h2').color).to.equal('rgb(7, 8, 9)');
    page.close();
  });
});

describe('under a strict Content Security Policy', () => {
  it('all of it works: no eval, no inline style, no HTML made of data', async () => {
    const csp =
      "default-src 'none'; script-src 'self' 'nonce-n'; connect-src 'self' ws:; base-uri 'none'; require-trusted-types-for 'script'";
    const page = await openPage(
      `<script nonce="n">window.violations = [];
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(violatedDirective + ' ' + blockedURI));</script>
      <script type="module" nonce="n">import '/packages/devtools/src/define.ts';</script><pinterest-tag-settings></pinterest-tag-settings>`,
      csp,
    );
    driver = createDriver(page.document);
    await driver.ready();
    await driver.fill('Tag id', '549123456789');
    expect(driver.description('Tag id')).to.include('advertiser id');
    await driver.press('Add an event');
    await driver.fill('Your event', 'Demo Booked');
    await driver.fill("Pinterest's events", 'Lead');
    await driver.fill('Event', 'Demo Booked');
    expect(driver.text('.result')).to.match(/^Pinterest gets Lead\./);
    const { backgroundColor } = page.window.getComputedStyle(driver.all('.primary')[0] as Element);
    expect(backgroundColor).to.equal('rgb(200, 0, 30)');
    const { violations } = page.window as unknown as { violations: string[] };
    expect(violations).to.deep.equal([]);
    page.close();
  });
});
