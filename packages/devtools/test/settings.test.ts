import { expect } from '@open-wc/testing';
import type { PinterestTag } from '@pinterest-tag/core';
import type { PinterestSettingsChangeEvent, PinterestTagSettings } from '@pinterest-tag/devtools';
import type {} from '@pinterest-tag/devtools/define';
import type {} from '@pinterest-tag/element/define';
import { openPage, type TestPage } from '../../../test/support/open-page.js';
import { startSandbox, type Arrived, type TestSandbox } from '../../../test/support/sandbox.js';
import { createDriver, type Driver } from './settings-driver.js';

const tagId = '2612345678901';
const scripts = `<script type="module">
  import '/packages/element/src/define.ts';
  import '/packages/devtools/src/define.ts';
  import * as core from '/packages/core/src/index.ts';
  window.core = core;
</script>`;
const form = '<pinterest-tag-settings></pinterest-tag-settings>';

let sandbox: TestSandbox;
let page: TestPage;
let driver: Driver;

/** Opens a page; SANDBOX in it stands for the attributes that point a tag at this test's sandbox. */
async function setUp(body: string, csp = ''): Promise<void> {
  sandbox ??= await startSandbox();
  await sandbox.clear();
  const attributes = `tag-id="${tagId}" script-src="${sandbox.scriptSrc}" endpoint="${sandbox.endpoint}"`;
  page = await openPage(scripts + body.replaceAll('SANDBOX', attributes), csp);
  driver = createDriver(page.document);
  await driver.ready();
}

const tag = (): PinterestTag => page.window.core.getPinterestTag();
const names = (events: Arrived[]): string[] => events.map(({ event }) => event);
/** What arrived since the page view, without generated ids. */
const arrived = async (): Promise<[string, object][]> =>
  (await sandbox.events())
    .filter(({ event }) => event !== 'init' && event !== 'PageVisit')
    .map(({ event, data: { event_id: _, ...data } }) => [event, data]);

afterEach(() => page?.close());
after(() => sandbox?.stop());

describe('<pinterest-tag-settings>: what it shows at first', () => {
  it("the settings of the page's <pinterest-tag>, its child of JSON too; not who the visitor is", async () => {
    await setUp(`<pinterest-tag SANDBOX page-views="history" page-name="Lamps" currency="EUR" nonce="n"
        preset="ecommerce" event-mapping='{"Demo Booked": ["Lead", "Custom"]}' email="ann@example.com" user-id="user-42">
        <script type="application/json">{"customProperties": ["plan"], "currency": "USD", "user": {"phone": "0123"}}</script>
      </pinterest-tag>${form}`);
    await driver.until(() => driver.settings.tagId !== undefined);
    const { eventMapping, ...settings } = driver.settings;
    expect(settings).to.deep.equal({
      tagId,
      pageViews: 'history',
      page: { name: 'Lamps' },
      customProperties: ['plan'],
      currency: 'EUR',
      scriptSrc: sandbox.scriptSrc,
      // As the element resolves it.
      endpoint: `${sandbox.endpoint}/`,
    });
    expect(eventMapping).to.deep.equal({
      ...page.window.core.ecommerceEvents,
      'Demo Booked': ['Lead', 'Custom'],
    });
    expect(driver.field('Tag id').value).to.equal(tagId);
    expect(driver.field('Currency').value).to.equal('EUR');
    expect(driver.field('Custom properties').value).to.equal('plan');
    expect(driver.field('On each navigation').checked).to.equal(true);
    expect(driver.field('E-commerce events').checked).to.equal(true);
    expect(driver.rows()).to.deep.equal([
      { event: 'Demo Booked', targets: ['Lead', 'Custom'], silent: false },
    ]);
    expect(
      driver
        .all('*')
        .map(({ textContent }) => textContent)
        .join(),
    ).not.to.match(/ann@|user-42|0123/);
    expect(page.messages).to.deep.equal([]);
  });

  it('of the tag named by `for`; of none without a tag', async () => {
    await setUp(`<pinterest-tag SANDBOX currency="EUR"></pinterest-tag>
      <pinterest-tag id="second" tag-id="2612345678902" page-views="manual" currency="GBP"
        script-src="${'/none.js'}"></pinterest-tag>
      <pinterest-tag-settings for="second"></pinterest-tag-settings>`);
    await driver.until(() => driver.settings.currency === 'GBP');
    expect(driver.text('#live-help')).to.match(/Tag 2612345678902 runs on this page/);
    page.close();
    await setUp(form);
    expect(driver.settings).to.deep.equal({});
    expect(driver.text('#live-help')).to.match(/No tag runs on this page yet\./);
  });

  it('what was assigned, also before the element was defined; what is invalid is listed', async () => {
    await setUp(`<pinterest-tag SANDBOX currency="EUR"></pinterest-tag>${form}
      <script>document.querySelector('pinterest-tag-settings').settings =
        { tagId: 2612345678902, currency: 'euro', debug: true, beforeSend() {} };</script>`);
    await driver.until(() => driver.settings.debug === true);
    expect(driver.settings).to.deep.equal({ tagId: '2612345678902', debug: true });
    expect(driver.text('.header .notice')).to.match(
      /invalid and ignored: currency: A currency has three letters, such as EUR\. It is ignored\.$/,
    );
    driver.element.settings = { currency: 'USD' };
    await driver.updated();
    expect(driver.root.querySelector('.header .notice')).to.equal(null);
    expect(driver.field('Currency').value).to.equal('USD');
    expect(driver.field('Tag id').value).to.equal('');
  });
});

describe('<pinterest-tag-settings>: on the page beside it', () => {
  it('a row added in the form changes the next event; removed, it changes back', async () => {
    await setUp(`<pinterest-tag SANDBOX></pinterest-tag>${form}`);
    await tag().track('Demo Booked', { value: 5 }).delivered;
    await driver.press('Add an event');
    await driver.fill('Your event', 'Demo Booked');
    await driver.fill("Pinterest's events", 'Lead');
    await tag().track('Demo Booked', { value: 5 }).delivered;
    await driver.fill("Pinterest's events", 'Test Drive');
    await tag().track('demo_booked').delivered;
    await driver.press('Remove Demo Booked');
    await tag().track('Demo Booked').delivered;
    expect(await arrived()).to.deep.equal([
      ['Demo Booked', { value: 5 }],
      ['Lead', { value: 5 }],
      ['Lead', {}],
      ['Test Drive', {}],
      ['Demo Booked', {}],
    ]);
    expect(page.messages).to.deep.equal([]);
  });

  it('each setting of the mapping', async () => {
    await setUp(`<pinterest-tag SANDBOX></pinterest-tag>${form}`);
    const call = async (): Promise<void> => {
      const properties = { value: 2, plan: 'pro', sku: 'S', variant_id: 'V' };
      await tag().track('Product Viewed', properties).delivered;
    };
    await driver.check('E-commerce events');
    await call();
    await driver.fill('Currency', 'eur');
    await driver.fill('Custom properties', 'plan, loyalty.tier');
    await driver.fill('Product id', 'variant_id');
    await call();
    await driver.fill('Currency', '');
    await driver.check('Not at all');
    await driver.check('E-commerce events', false);
    await call();
    await driver.check('Event ids', false);
    await tag().track('Order Completed').delivered;
    const events = await arrived();
    expect(events).to.deep.equal([
      ['ViewContent', { value: 2, line_items: [{ product_id: 'S' }] }],
      [
        'ViewContent',
        { value: 2, currency: 'EUR', plan: 'pro', line_items: [{ product_id: 'V' }] },
      ],
      ['Checkout', {}],
    ]);
    expect((await sandbox.events()).at(-1)?.data).to.deep.equal({});
  });

  it('enhanced match and limited data processing', async () => {
    await setUp(`<pinterest-tag SANDBOX></pinterest-tag>${form}`);
    await driver.check('Limited data processing');
    await driver.fill('State, or empty for everywhere', 'CA');
    await driver.check('Phone number');
    await driver.check('E-mail address', false);
    expect(driver.settings).to.deep.include({
      limitedDataProcessing: { state: 'CA' },
      enhancedMatch: ['ph'],
    });
    tag().identify({ email: 'ann@example.com', phone: '01 23' });
    await tag().track('Order Completed').delivered;
    const { userData } = (await sandbox.events()).at(-1) as Arrived;
    expect(Object.keys(userData).sort()).to.deep.equal(['opt_out_type', 'ph', 'st']);
    await driver.check('Phone number', false);
    expect(driver.settings.enhancedMatch).to.equal(false);
    await driver.check('E-mail address');
    await driver.check('Limited data processing', false);
    expect(driver.settings).not.to.have.any.keys('enhancedMatch', 'limitedDataProcessing');
  });

  it('consent: what was held goes out, and the form says so', async () => {
    await setUp(`<pinterest-tag SANDBOX consent="pending"></pinterest-tag>${form}`);
    await driver.until(() => driver.field('Pending').checked);
    expect(driver.text('#live-help')).to.match(/consent is pending/);
    const { delivered } = tag().track('Held');
    await driver.check('Granted');
    expect(await delivered).to.equal('sent');
    expect(names(await sandbox.events())).to.deep.equal(['init', 'PageVisit', 'Held']);
    expect(driver.text('#live-help')).to.match(/consent is granted/);
  });

  it("consent is the visitor's: an import does not give it, nor takes it back", async () => {
    await setUp(`<pinterest-tag SANDBOX consent="pending"></pinterest-tag>${form}`);
    await driver.until(() => driver.field('Pending').checked);
    await driver.fill('JSON to import', '{"currency": "EUR", "consent": "granted"}');
    await driver.press('Import');
    await driver.press('Undo the import');
    await driver.fill('JSON to import', '{"currency": "USD"}');
    await driver.press('Import');
    expect(tag().consent).to.equal('pending');
    await driver.check('Granted');
    expect(tag().consent).to.equal('pending'); // it was chosen already, by the import
    await driver.check('Denied');
    await driver.check('Granted');
    await tag().track('A', { value: 1 }).delivered;
    expect(await arrived()).to.deep.equal([['A', { value: 1, currency: 'USD' }]]);
  });

  it('what the page set and nobody edits stays; so does the rest when something is edited', async () => {
    sandbox ??= await startSandbox();
    await setUp(`${form}<script type="module">
      core.createPinterestTag({ tagId: '${tagId}', scriptSrc: '${sandbox.scriptSrc}', endpoint: '${sandbox.endpoint}',
        eventMapping: { 'Demo Booked': 'Lead' }, customProperties: ['plan'] });
    </script>`);
    await driver.until(() => /runs on this page/.test(driver.text('#live-help')));
    await driver.fill('Currency', 'EUR');
    await tag().track('Demo Booked', { value: 1, plan: 'pro' }).delivered;
    expect(await arrived()).to.deep.equal([['Lead', { value: 1, currency: 'EUR', plan: 'pro' }]]);
  });

  it('live="false" changes nothing; turned on, all that was edited applies at once', async () => {
    await setUp(
      '<pinterest-tag SANDBOX></pinterest-tag><pinterest-tag-settings live="false"></pinterest-tag-settings>',
    );
    await driver.fill('Currency', 'EUR');
    await driver.fill('Custom properties', 'plan');
    await tag().track('A', { value: 1, plan: 'pro' }).delivered;
    await driver.check('Apply to this page as I edit');
    await tag().track('B', { value: 1, plan: 'pro' }).delivered;
    expect(await arrived()).to.deep.equal([
      ['A', { value: 1 }],
      ['B', { value: 1, currency: 'EUR', plan: 'pro' }],
    ]);
    expect(driver.element.live).to.equal(true);
  });

  it('settings of the start are in the code alone; the page is as before when it is loaded anew', async () => {
    await setUp(`<pinterest-tag SANDBOX></pinterest-tag>${form}`);
    await sandbox.waitFor(2);
    await driver.fill('Tag id', '2612345678902');
    await driver.check('On each navigation');
    page.window.history.pushState({}, '', '?elsewhere');
    await tag().track('Here').delivered;
    const events = await sandbox.events();
    expect(events.map(({ event, tagId: to }) => [event, to])).to.deep.equal([
      ['init', tagId],
      ['PageVisit', tagId],
      ['Here', tagId],
    ]);
    expect(driver.code()).to.include('tag-id="2612345678902"').and.include('page-views="history"');
    const { localStorage, sessionStorage } = page.window;
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    page.close();
    await setUp(`<pinterest-tag SANDBOX></pinterest-tag>${form}`);
    await driver.until(() => driver.field('Tag id').value === tagId);
  });

  it('asks nothing of the network, whatever is done in it', async () => {
    await setUp(form);
    const { performance } = page.window;
    const before = performance.getEntriesByType('resource').length;
    await driver.fill('Tag id', tagId);
    await driver.fill('Script', 'https://example.com/never.js');
    await driver.press('Add an event');
    await driver.fill('Your event', 'https://example.com/"><img src="/never">');
    await driver.fill('JSON to import', '{"currency": "EUR"}');
    await driver.press('Import');
    expect(performance.getEntriesByType('resource')).to.have.length(before);
    expect(page.window.pintrk).to.equal(undefined);
  });

  it('tells of each edit, once, with settings of its own', async () => {
    await setUp(`<pinterest-tag SANDBOX currency="EUR"></pinterest-tag><div>${form}</div>`);
    await driver.until(() => driver.settings.currency === 'EUR');
    const told: PinterestTagSettings[] = [];
    page.document.body.addEventListener(
      'pinterest-settings-change',
      (event: PinterestSettingsChangeEvent) => told.push(event.settings),
    );
    await driver.fill('Currency', 'US');
    await driver.fill('Currency', 'USD');
    await driver.fill('Currency', 'USD');
    const rest = { tagId, scriptSrc: sandbox.scriptSrc, endpoint: `${sandbox.endpoint}/` };
    expect(told).to.deep.equal([rest, { ...rest, currency: 'USD' }]);
    expect(told[0]).not.to.equal(driver.settings);
  });

  it('calls seen on the page are there to try, and to map; who the visitor is, is not', async () => {
    await setUp(`<pinterest-tag SANDBOX page-views="manual"></pinterest-tag>${form}`);
    tag().identify('user-42', { email: 'ann@example.com' });
    tag().track('Demo Booked', { plan: 'basic' });
    tag().track('Quiz <b>Ended</b>', { score: 7 });
    tag().send({ type: 'track', event: Symbol('odd') } as never);
    tag().send({ type: 'track', event: 'Endless', properties: { text: 'x'.repeat(30_000) } });
    await tag().track('Demo Booked', { plan: 'pro' }).delivered;
    const begin = driver.field('Begin with') as unknown as HTMLSelectElement;
    await driver.until(() => begin.options[1]?.text === 'Demo Booked');
    const seen = [...(begin.querySelector('optgroup')?.children ?? [])].map(
      (option) => option.textContent,
    );
    expect(seen).to.deep.equal(['Demo Booked', 'Quiz <b>Ended</b>']);
    begin.selectedIndex = 1;
    begin.dispatchEvent(new Event('change'));
    await driver.updated();
    expect(driver.field('Properties, as JSON').value).to.equal('{ "plan": "pro" }');
    await driver.press('Add an event');
    const suggested = [...(driver.field('Your event').list?.options ?? [])];
    expect(suggested.slice(0, 3).map(({ value }) => value)).to.deep.equal([
      'Demo Booked',
      'Quiz <b>Ended</b>',
      'Products Searched',
    ]);
    expect(
      driver
        .all('*')
        .map(({ textContent }) => textContent)
        .join(),
    ).not.to.include('ann@');
    expect(driver.all('b')).to.deep.equal([]);
  });

  it('`tag`: another tag than the default one; taken off the page it follows no more', async () => {
    await setUp(`<pinterest-tag SANDBOX></pinterest-tag>${form}`);
    const { scriptSrc, endpoint } = sandbox;
    const other = page.window.core.createPinterestTag({
      tagId: '2612345678902',
      pageViews: 'manual',
      scriptSrc,
      endpoint,
    });
    driver.element.tag = other;
    await driver.until(() => /2612345678902 runs/.test(driver.text('#live-help')));
    await driver.fill('Currency', 'EUR');
    await tag().track('A', { value: 1 }).delivered;
    await other.track('B', { value: 1 }).delivered;
    expect(await arrived()).to.deep.equal([
      ['A', { value: 1 }],
      ['B', { value: 1, currency: 'EUR' }],
    ]);
    const suggested = (): string[] =>
      [...driver.root.querySelectorAll<HTMLOptionElement>('#your-events option')].map(
        ({ value }) => value,
      );
    expect(suggested().slice(0, 2)).to.deep.equal(['B', 'Products Searched']);
    const { element } = driver;
    element.remove();
    other.track('C');
    page.document.body.append(element);
    await element.updateComplete;
    expect(suggested().slice(0, 2)).to.deep.equal(['B', 'Products Searched']);
  });
});
