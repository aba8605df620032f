import { expect } from '@open-wc/testing';
import type { CreateShop } from './apps/hydration.js';
import { arrived, openAppPage, tagId, type AppPage } from './support/open-app-page.js';

const annHash = '71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476';

let page: AppPage;

/** Opens the page that the server has rendered, which server.test.mjs checks; `before` runs ahead of the app. */
async function hydrate(before: () => void = () => undefined): Promise<Element | null> {
  const html = await (await fetch('/packages/vue/test/fixtures/shop.txt')).text();
  page = await openAppPage('hydration', `<div id="app">${html}</div>`);
  const { kit, window, options } = page;
  const { createShop } = window as unknown as { createShop: CreateShop };
  const rendered = page.document.getElementById('product');
  before();
  const history = kit.vueRouter.createMemoryHistory();
  const { app, router } = createShop(history, { ...options, consent: 'pending' });
  await router.push('/teapot');
  app.mount('#app');
  await page.tasks();
  return rendered;
}

const shown = (): unknown => page.document.getElementById('app')?.textContent;

describe('an app that the server has rendered', () => {
  afterEach(() => page.end());

  it('hydrates without a warning, and sends each event once', async () => {
    const rendered = await hydrate();
    expect(shown()).to.equal('May we?Teapot');
    expect(page.document.getElementById('product')).to.equal(rendered);
    page.document.getElementById('accept')?.click();
    await page.kit.usePinterestTrack()('Last').delivered;
    expect(shown()).to.equal('grantedTeapot');

    const events = await page.sandbox.events();
    const userData = { em: annHash };
    const id = (event: typeof visit): unknown => event?.data['event_id'];
    const [, visit, , last] = events;
    expect(events).to.deep.equal([
      arrived('init'),
      arrived(
        'PageVisit',
        {
          name: 'Teapot',
          page_name: 'Teapot',
          line_items: [{ product_id: 'T-1' }],
          event_id: id(visit),
        },
        { userData },
      ),
      arrived(
        'AddToCart',
        { line_items: [{ product_id: 'T-1' }], event_id: 'added' },
        { userData },
      ),
      arrived('Last', { event_id: id(last) }, { userData }),
    ]);
    expect(page.messages).to.deep.equal([]);
  });

  it('first shows the consent the server knew, then what the visitor has said', async () => {
    const texts: unknown[] = [];
    await hydrate(() => {
      const app = page.document.getElementById('app') as HTMLElement;
      const { MutationObserver } = page.window;
      new MutationObserver(() => texts.push(shown())).observe(app, {
        childList: true,
        subtree: true,
      });
      page.kit.core.getPinterestTag().setConsent('denied');
    });
    expect([shown(), texts.length > 0]).to.deep.equal(['deniedTeapot', true]);
    expect(page.kit.core.getPinterestTag().tagId).to.equal(tagId);
    expect(page.messages).to.deep.equal([]);
    expect(await page.sandbox.requests()).to.deep.equal([]);
  });
});
