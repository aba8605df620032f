import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '@pinterest-tag/element/define';
import type { PinterestTag } from '@pinterest-tag/core';
import { elementOptions } from '../../element/src/element-options.js';
import { jsonChild } from '../../element/src/json-child.js';
import { coreScript, openPage, type TestPage } from '../../../test/support/open-page.js';
import { startSandbox, type Arrived, type TestSandbox } from '../../../test/support/sandbox.js';
import { productionSettings } from '../src/settings/code/changed-settings.js';
import { toHtml } from '../src/settings/code/to-html.js';
import { toJavaScript } from '../src/settings/code/to-javascript.js';
import type { PinterestTagSettings } from '../src/settings/settings.js';
import { anySettings, everySetting } from './any-settings.mjs';

let page: TestPage;
let sandbox: TestSandbox;

afterEach(async () => {
  page?.close();
  await sandbox?.stop();
});

/** The finished code with the tag pointed at the sandbox, as the demo's server does: it never says so itself. */
function atSandbox(code: string): string {
  const { scriptSrc, endpoint } = sandbox;
  const literal = JSON.stringify({ scriptSrc, endpoint }).slice(1, -1);
  return code
    .replace('<pinterest-tag', `<pinterest-tag script-src="${scriptSrc}" endpoint="${endpoint}"`)
    .replace('createPinterestTag({', `createPinterestTag({ ${literal},`);
}

/** What arrives of the same calls; only the page view has a generated id. */
async function arrivals(body: string, findTag: string): Promise<Arrived[]> {
  page = await openPage(body);
  const tag = (page.window as unknown as { eval(code: string): PinterestTag }).eval(findTag);
  const options = { messageId: 'id' };
  const properties = { plan: 'pro', loyalty: { tier: 'gold' }, 'with, comma': 1, colour: 'red' };
  tag.identify('user-7', { email: 'bob@example.com', phone: '0123' });
  tag.track('It\'s </script> & "so" <on>', properties, options);
  for (const event of ['Demo Booked', 'Signed Up', 'Cart Viewed', 'Nobody knows', 'Product Viewed'])
    tag.track(event, { ...properties, variant_id: 'V', sku: 'S', value: 3 }, options);
  await tag.track('Order Completed', { total: 5, order_id: 7 }, options).delivered;
  const events = await sandbox.events();
  await sandbox.clear();
  expect(page.messages).to.deep.equal([]);
  page.close();
  return events;
}

describe('finished code, run', () => {
  for (const eventId of [true, false])
    it(`HTML and JavaScript send what core sends when given the settings; event ids: ${eventId}`, async () => {
      sandbox = await startSandbox();
      const { scriptSrc, endpoint } = sandbox;
      const settings: PinterestTagSettings = {
        ...everySetting,
        scriptSrc,
        endpoint,
        eventId,
        consent: 'granted',
        debug: false,
        // A page view by hand: that of the start has an id of its own.
        pageViews: 'manual',
      };
      const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
      const direct = await arrivals(
        `${coreScript}<script type="module">core.createPinterestTag(${json})</script>`,
        'core.getPinterestTag()',
      );
      expect(direct.map(({ event }) => event)).to.deep.equal([
        'init',
        'my own <name>',
        'Lead',
        'Custom',
        'Lead',
        'ViewContent',
        'Checkout',
      ]);
      expect(direct[1]?.data).to.deep.equal({
        plan: 'pro',
        'loyalty.tier': 'gold',
        'with, comma': 1,
        ...(eventId && { event_id: 'id' }),
      });
      const html = await arrivals(atSandbox(toHtml(settings)), 'PinterestTag.getPinterestTag()');
      expect(html).to.deep.equal(direct);
      const script = await arrivals(
        `${coreScript}<script type="module">${atSandbox(toJavaScript(settings))}</script>`,
        'core.getPinterestTag()',
      );
      expect(script).to.deep.equal(direct);
    });

  it('the page view at the start, with the page of the settings', async () => {
    sandbox = await startSandbox();
    const { scriptSrc, endpoint } = sandbox;
    const { tagId, page: details } = everySetting;
    const settings = { tagId, page: details, scriptSrc, endpoint } as PinterestTagSettings;
    for (const body of [
      atSandbox(toHtml(settings)),
      `<script type="module">${atSandbox(toJavaScript(settings))}</script>`,
    ]) {
      page = await openPage(body);
      const [, view] = await sandbox.waitFor(2);
      const { event_id: id, ...data } = { ...view?.data };
      expect([view?.event, data]).to.deep.equal([
        'ViewCategory',
        {
          page_name: 'Lamps',
          name: 'Lamps',
          category: 'Ann\'s "best"',
          line_items: [{ product_id: 'L-1' }],
        },
      ]);
      expect(id).to.be.a('string');
      await sandbox.clear();
      page.close();
    }
  });
});

describe('the HTML that is written, read by <pinterest-tag>', () => {
  /** The options of the element in the HTML; it is not put on the page, so nothing starts. */
  function optionsIn(html: string): object {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const element = document.importNode(parsed.querySelector('pinterest-tag') as HTMLElement, true);
    customElements.upgrade(element);
    return elementOptions(element, jsonChild(element));
  }
  /** Members by name: attributes stand in another order, rows of the preset come first. */
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, sorted(inner)])
      .sort(([left], [right]) => (String(left) < String(right) ? -1 : 1));
  };

  it('every setting', () => {
    expect(sorted(optionsIn(toHtml(everySetting)))).to.deep.equal(
      sorted(productionSettings(everySetting)),
    );
  });

  it('any settings, hostile ones too', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(sorted(optionsIn(toHtml(settings)))).to.deep.equal(
          sorted(productionSettings(settings)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
