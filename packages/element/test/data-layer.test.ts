import { expect } from '@open-wc/testing';
import type { PinterestTagElement } from '@pinterest-tag/element';
import type {} from '@pinterest-tag/element/define';
import { allMessages } from '../../../test/support/all-messages.js';
import { openPage, type PageWindow, type TestPage } from '../../../test/support/open-page.js';
import { startSandbox, type Arrived, type TestSandbox } from '../../../test/support/sandbox.js';
import { tagId } from '../../../test/support/tag-page.js';
import { waitUntil } from '../../../test/support/wait-until.js';

type LayerWindow = PageWindow & {
  dataLayer: unknown[];
  gtag: (...command: unknown[]) => void;
};

const ways = {
  'the CDN bundle': `<script src="/packages/element/dist/pinterest-tag.min.js"></script>`,
  'the modules': `<script type="module">import '/packages/element/src/define.ts';</script>`,
};

/** Google's own snippet, but for its script, and an order before anybody reads it. */
const google = `<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());
  gtag('config', 'G-12345');
  gtag('event', 'purchase', {transaction_id: 'T-1', value: 25, currency: 'EUR', items: [{item_id: 'MUG-1'}]});
</script>`;
const order = {
  order_id: 'T-1',
  value: 25,
  currency: 'EUR',
  line_items: [{ product_id: 'MUG-1' }],
};

let sandbox: TestSandbox;
let page: TestPage;
afterEach(async () => {
  page?.close();
  await sandbox?.stop();
});

/** Opens a page with Google's snippet and a tag with these attributes. */
async function open(
  attributes: string,
  way = ways['the CDN bundle'],
  settings = 'page-views="manual"',
): Promise<{ window: LayerWindow; element: PinterestTagElement }> {
  sandbox = await startSandbox();
  page = await openPage(
    `${google}${way}<pinterest-tag tag-id="${tagId}" script-src="${sandbox.scriptSrc}" endpoint="${sandbox.endpoint}"
      event-id="false" ${settings} ${attributes}></pinterest-tag>`,
  );
  const element = page.document.querySelector('pinterest-tag') as PinterestTagElement;
  return { window: page.window as LayerWindow, element };
}

/** What arrived before an event of ours, which is sent last. */
async function before(element: PinterestTagElement, last: string): Promise<[string, object][]> {
  await element.track(last).delivered;
  return plain(await sandbox.events()).filter(([event]) => event !== 'init' && event !== last);
}

const plain = (events: Arrived[]): [string, object][] =>
  events.map(({ event, data: { event_id: _, ...data } }) => [event, data]);

/** Whether the page has fetched the code of the data layer. */
const isFetched = (): boolean =>
  page.window.performance.getEntriesByType('resource').some(({ name }) => /data-layer/.test(name));

describe('<pinterest-tag data-layer>', () => {
  for (const [title, way] of Object.entries(ways))
    it(`${title}: sends what is in the layer, and what comes`, async () => {
      const { window, element } = await open('data-layer', way);
      await sandbox.waitFor(1, 'Checkout');
      window.dataLayer.push({ event: 'add_to_cart', ecommerce: { items: [{ item_id: 'POT-1' }] } });
      const [first, second] = await before(element, 'Last');
      expect(first).to.deep.equal([
        'Checkout',
        { ...order, line_items: first?.[1] && (first[1] as typeof order).line_items },
      ]);
      expect(second?.[0]).to.equal('AddToCart');
      expect(await allMessages(page)).to.deep.equal([]);
    });

  for (const attributes of ['', 'data-layer="false"'])
    it(`"${attributes}": nothing is fetched or read`, async () => {
      const { element } = await open(attributes);
      expect(await before(element, 'Last')).to.deep.equal([]);
      expect(isFetched()).to.equal(false);
    });

  it('a late attribute, another layer, removal', async () => {
    const { window, element } = await open('');
    element.setAttribute('data-layer', 'otherLayer');
    Object.assign(window, { otherLayer: [{ event: 'sign_up' }] });
    await sandbox.waitFor(1, 'Signup');
    element.setAttribute('data-layer', '');
    await sandbox.waitFor(1, 'Checkout');
    (window as unknown as { otherLayer: unknown[] }).otherLayer.push({ event: 'contact' });
    element.removeAttribute('data-layer');
    await element.updateComplete;
    window.gtag('event', 'generate_lead', {});
    const events = await before(element, 'Last');
    expect(events.map(([event]) => event)).to.deep.equal(['Signup', 'Checkout']);
  });

  it('moved, it sends nothing again; removed, it stops', async () => {
    const { window, element } = await open('data-layer');
    await sandbox.waitFor(1, 'Checkout');
    const main = page.document.body.appendChild(page.document.createElement('main'));
    main.append(element);
    await element.updateComplete;
    window.gtag('event', 'sign_up', {});
    await sandbox.waitFor(1, 'Signup');
    element.remove();
    window.gtag('event', 'generate_lead', {});
    const next = element.cloneNode() as PinterestTagElement;
    next.removeAttribute('data-layer');
    page.document.body.append(next);
    const events = await before(next, 'Last');
    expect(events.map(([event]) => event)).to.deep.equal(['Checkout', 'Signup']);
  });

  it('data-layer-consent: nothing is requested before the layer grants it', async () => {
    const { window, element } = await open('data-layer-consent');
    expect(element.tag.consent).to.equal('pending');
    window.gtag('consent', 'default', { ad_storage: 'denied' });
    await waitUntil(isFetched);
    expect(await sandbox.requests()).to.deep.equal([]);
    window.gtag('consent', 'update', { ad_storage: 'granted' });
    await sandbox.waitFor(1, 'Checkout');
    window.gtag('consent', 'update', { ad_storage: 'denied' });
    expect(await element.track('Later').delivered).to.equal('denied');
  });

  it('the attribute consent takes precedence to start with', async () => {
    const { element } = await open('data-layer data-layer-consent consent="denied"');
    expect(element.tag.consent).to.equal('denied');
  });

  it('data-layer-page-views: page_view events are the page views', async () => {
    const { window, element } = await open('data-layer data-layer-page-views', undefined, '');
    window.gtag('event', 'page_view', { page_title: 'Mugs' });
    await sandbox.waitFor(1, 'PageVisit');
    const events = await before(element, 'Last');
    expect(events.map(([event]) => event)).to.deep.equal(['Checkout', 'PageVisit']);
  });

  it('with debug, the same order from a call is reported', async () => {
    const { element } = await open('data-layer debug');
    await sandbox.waitFor(1, 'Checkout');
    element.track('Order Completed', { order_id: 'T-1', total: 25 });
    await waitUntil(() =>
      page.messages.some((message) => message.includes('Checkout comes twice')),
    );
  });
});

describe('data on pinterestTagQueue', () => {
  it('calls and consent, queued before the script and after', async () => {
    sandbox = await startSandbox();
    page = await openPage(
      `<script>window.pinterestTagQueue = [
         {type: 'page', name: 'Home'},
         {type: 'track', event: 'purchase', properties: {transaction_id: 'T-1'}}];</script>
       <pinterest-tag tag-id="${tagId}" script-src="${sandbox.scriptSrc}" endpoint="${sandbox.endpoint}"
         event-id="false" page-views="manual" preset="ga4" consent="pending"></pinterest-tag>${ways['the CDN bundle']}`,
    );
    page.window.pinterestTagQueue?.push(
      { type: 'consent', consent: 'granted' },
      { type: 'identify', traits: { email: 'ann@example.com' } },
      { type: 'track', event: 'add_to_cart' },
    );
    await sandbox.waitFor(4);
    page.window.pinterestTagQueue?.push(
      { type: 'consent', consent: 'denied' },
      { type: 'track', event: 'sign_up' },
    );
    const element = page.document.querySelector('pinterest-tag') as PinterestTagElement;
    expect(await element.track('Last').delivered).to.equal('denied');
    const events = await sandbox.events();
    expect(events.map(({ event }) => event)).to.deep.equal([
      'init',
      'PageVisit',
      'Checkout',
      'AddToCart',
    ]);
  });
});
