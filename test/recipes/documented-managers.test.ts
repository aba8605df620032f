// The recipes of docs/consent.md for managers whose scripts are not on npm, as they are pasted, on pages that
// behave as their documentation has it: the manager comes before the recipe or after it.
import { expect } from '@open-wc/testing';
import { openPage, type TestPage } from '../support/open-page.js';
import { startSandbox } from '../support/sandbox.js';
import { tagId } from '../support/tag-page.js';
import { waitUntil } from '../support/wait-until.js';

/** What a manager keeps of an earlier visit. */
type Answer = boolean | undefined;

interface DocumentedManager {
  /** The recipe's file. */
  readonly file: string;
  /** The manager's script, as it runs on a page of a visitor with this answer; it defines `answer(yes)`. */
  readonly script: (stored: Answer) => string;
}

const managers: readonly DocumentedManager[] = [
  {
    file: 'cookiebot.html',
    script: (stored) => `
      window.Cookiebot = { hasResponse: ${stored !== undefined}, consent: { marketing: ${stored === true} } };
      window.answer = (yes) => {
        Cookiebot.hasResponse = true;
        Cookiebot.consent.marketing = yes;
        dispatchEvent(new Event(yes ? 'CookiebotOnAccept' : 'CookiebotOnDecline'));
      };
      if (Cookiebot.hasResponse) answer(Cookiebot.consent.marketing);
      dispatchEvent(new Event('CookiebotOnConsentReady'));`,
  },
  {
    file: 'onetrust.html',
    script: (stored) => `
      const update = (yes) => {
        const groups = yes ? ['', 'C0001', 'C0004', ''] : ['', 'C0001', ''];
        window.OnetrustActiveGroups = groups.join(',');
        dispatchEvent(new CustomEvent('OneTrustGroupsUpdated', { detail: groups.filter(Boolean) }));
      };
      window.answer = (yes) => {
        document.cookie = 'OptanonAlertBoxClosed=2026-11-28; path=/';
        update(yes);
      };
      ${stored === undefined ? 'update(false)' : `answer(${stored})`};`,
  },
  {
    file: 'usercentrics.html',
    script: (stored) => `
      const service = { name: 'Pinterest Tag', consent: { status: ${stored === true} } };
      let isRequired = ${stored === undefined};
      window.UC_UI = {
        isInitialized: () => true,
        isConsentRequired: () => isRequired,
        getServicesBaseInfo: () => [{ name: 'Other', consent: { status: true } }, service],
      };
      window.answer = (yes) => {
        isRequired = false;
        service.consent.status = yes;
        dispatchEvent(new CustomEvent('ucEvent', { detail: { event: 'consent_status', type: 'explicit' } }));
      };
      dispatchEvent(new Event('UC_UI_INITIALIZED'));`,
  },
  {
    file: 'tcf.html',
    script: (stored) => `
      const listeners = [];
      let data = { eventStatus: ${stored === undefined ? "'cmpuishown'" : "'tcloaded'"}, gdprApplies: true,
        purpose: { consents: ${stored === true ? '{ 1: true, 3: true, 4: true, 7: true }' : '{ 1: true }'} } };
      window.__tcfapi = (command, version, callback) => {
        if (command !== 'addEventListener') return;
        listeners.push(callback);
        callback(data, true);
      };
      window.answer = (yes) => {
        const consents = { 1: true, 3: yes, 4: yes, 7: yes };
        data = { eventStatus: 'useractioncomplete', gdprApplies: true, purpose: { consents } };
        listeners.forEach((listener) => listener(data, true));
      };`,
  },
  {
    file: 'wp-consent-api.html',
    script: (stored) => `
      const setConsent = (yes) => { document.cookie = 'wp_consent_marketing=' + (yes ? 'allow' : 'deny') + '; path=/'; };
      ${stored === undefined ? '' : `setConsent(${stored});`}
      window.wp_has_consent = () => !window.wp_consent_type || document.cookie.includes('wp_consent_marketing=allow');
      window.answer = (yes) => {
        document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', { detail: { marketing: yes ? 'allow' : 'deny' } }));
        setConsent(yes);
      };
      setTimeout(() => {
        window.wp_consent_type = 'optin';
        document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
      });`,
  },
  {
    file: 'klaro.html',
    script: (stored) => `
      const watchers = [];
      const manager = {
        confirmed: ${stored !== undefined},
        consents: { pinterest: ${stored === true} },
        getConsent: (name) => manager.consents[name] ?? false,
        watch: (watcher) => watchers.push(watcher),
      };
      window.klaro = { getManager: () => manager };
      window.answer = (yes) => {
        manager.consents.pinterest = yes;
        watchers.forEach((watcher) => watcher.update(manager, 'consents', manager.consents));
        manager.confirmed = true;
        watchers.forEach((watcher) => watcher.update(manager, 'saveConsents', {}));
      };`,
  },
  {
    file: 'shopify-customer-privacy.html',
    script: (stored) => `
      let marketing = '${stored === undefined ? '' : stored ? 'yes' : 'no'}';
      window.Shopify = {
        customerPrivacy: {
          marketingAllowed: () => marketing === 'yes',
          currentVisitorConsent: () => ({ marketing }),
        },
        loadFeatures: (features, callback) => setTimeout(callback),
      };
      window.answer = (yes) => {
        marketing = yes ? 'yes' : 'no';
        document.dispatchEvent(new CustomEvent('visitorConsentCollected', { detail: { marketingAllowed: yes } }));
      };
`,
  },
];

let page: TestPage;

const told = (): string | null | undefined =>
  page.document.querySelector('pinterest-tag')?.getAttribute('consent');
const answer = (yes: boolean): void =>
  (page.window as unknown as { answer: (yes: boolean) => void }).answer(yes);

const tag = '<pinterest-tag consent="pending"></pinterest-tag>';
const block = (code: string): string => `<script>{${code}}</script>`;

/** No visitor was here before. */
afterEach(() => {
  page?.close();
  for (const name of ['OptanonAlertBoxClosed', 'wp_consent_marketing'])
    document.cookie = `${name}=; max-age=0; path=/`;
});

for (const { file, script } of managers)
  describe(`the recipe ${file}`, () => {
    let recipe: string;
    before(async () => {
      recipe = await (await fetch(`/test/recipes/${file}`)).text();
    });
    // Shopify's own object is on the page before any script of the theme.
    const orders: [order: string, html: (manager: string) => string][] = [
      ['before the recipe', (manager) => tag + manager + recipe],
      ...(file.startsWith('shopify')
        ? []
        : [
            ['after the recipe', (manager: string) => tag + recipe + manager] as [
              string,
              (manager: string) => string,
            ],
          ]),
    ];
    for (const [order, html] of orders) {
      for (const [stored, consent] of [
        [true, 'granted'],
        [false, 'denied'],
      ] as const)
        it(`the manager ${order}, a visitor who answered ${stored} before -> ${consent}`, async () => {
          page = await openPage(html(block(script(stored))));
          await waitUntil(() => told() === consent);
          expect(page.messages).to.deep.equal([]);
        });

      it(`the manager ${order}: pending until the answer, then each change of mind`, async () => {
        page = await openPage(html(block(script(undefined))));
        expect(told()).to.equal('pending');
        for (const yes of [true, false, true]) {
          answer(yes);
          await waitUntil(() => told() === (yes ? 'granted' : 'denied'));
        }
        expect(page.messages).to.deep.equal([]);
      });
    }

    it('no manager: pending, and no error', async () => {
      page = await openPage(tag + recipe);
      expect(told()).to.equal('pending');
      expect(page.messages).to.deep.equal([]);
    });
  });

describe('the recipe tcf.html', () => {
  it('where the GDPR does not apply -> granted', async () => {
    const recipe = await (await fetch('/test/recipes/tcf.html')).text();
    const cmp = `window.__tcfapi = (command, version, callback) => callback({ eventStatus: 'tcloaded', gdprApplies: false }, true);`;
    page = await openPage(tag + block(cmp) + recipe);
    expect(told()).to.equal('granted');
  });
});

describe('docs/recipes/google-tag-manager.md', () => {
  const merged = {
    event: 'view_item_list',
    ecommerce: { items: [{ item_id: 'POT-1' }, { item_id: 'POT-2' }] },
  };
  const items = [{ item_id: 'MUG-1', price: 12.5, quantity: 2 }];
  for (const order of ['before the tag', 'after the tag'])
    it(`a purchase pushed ${order} is one Checkout of what was bought, and of nothing seen before`, async () => {
      const purchase = {
        event: 'purchase',
        ecommerce: { transaction_id: '1414', value: 25, currency: 'EUR', items },
      };
      const sandbox = await startSandbox();
      const docs = await (await fetch('/docs/recipes/google-tag-manager.md')).text();
      const [, paste = ''] = /```html\n([^]*?)```/.exec(docs) ?? [];
      const tag = paste
        .replace('/pinterest-tag.min.js', '/packages/element/dist/pinterest-tag.min.js')
        .replace('2612345678901', tagId)
        .replace(
          '<pinterest-tag',
          `<pinterest-tag script-src="${sandbox.scriptSrc}" endpoint="${sandbox.endpoint}"`,
        );
      const bought = `<script>var dataLayer = window.dataLayer || []; dataLayer.push(${JSON.stringify(merged)}); dataLayer.push(${JSON.stringify(purchase)});</script>`;
      page = await openPage(order === 'before the tag' ? bought + tag : tag + bought);
      await sandbox.waitFor(1, 'Checkout');
      await page.leave();
      const orders = (await sandbox.events()).filter(({ event }) => event === 'Checkout');
      expect(orders.map(({ data }) => data)).to.deep.equal([
        {
          value: 25,
          currency: 'EUR',
          order_id: '1414',
          order_quantity: 2,
          event_id: '1414',
          line_items: [{ product_id: 'MUG-1', product_price: 12.5, product_quantity: 2 }],
        },
      ]);
      await sandbox.stop();
    });
});
