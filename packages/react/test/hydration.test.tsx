import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../test/support/wait-until.js';
import { openPage, type TestPage } from '../../../test/support/open-page.js';
import { startSandbox, type TestSandbox } from '../../../test/support/sandbox.js';
import type {} from './apps/hydrate.js';
import { isReact18, plain, react } from './react-page.js';

const app = isReact18 ? 'react18' : 'react19';
const annHash = '71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476';

describe(`${react}: hydration of what a server has made`, () => {
  let sandbox: TestSandbox;
  let page: TestPage;

  afterEach(async () => {
    page.close();
    await sandbox.stop();
  });

  for (const how of ['text', 'stream'])
    it(`${how}: no warning, nothing rendered anew, each event once`, async () => {
      sandbox = await startSandbox();
      const made = await (await fetch(`/packages/react/test/fixtures/${app}-${how}.txt`)).text();
      const script = isReact18 ? 'react18-hydrate.ts' : 'hydrate.tsx';
      page = await openPage(
        `<div id="root"></div><script type="module" src="/packages/react/test/apps/${script}"></script>`,
      );
      const { document, window } = page;
      const text = (): string => document.querySelector('main')?.textContent ?? '';
      // Its inline scripts run as they are: the test's server would rewrite those of a page.
      const fragment = document.createRange().createContextualFragment(made);
      document.getElementById('root')?.append(fragment);
      await waitUntil(() => text().endsWith('Latelate: pending'));
      const before = [...document.querySelectorAll('h1, h2, p')];
      const { scriptSrc, endpoint } = sandbox;
      window.hydrate({ scriptSrc, endpoint });
      const events = await sandbox.waitFor(4);
      await waitUntil(() => text().endsWith('Latelate: granted'));
      expect(text()).to.equal(
        'outside: grantedLamps of 2612345678901inside: grantedLatelate: granted',
      );
      expect([...document.querySelectorAll('h1, h2, p')]).to.deep.equal(before);
      expect(plain(events)).to.deep.equal([
        ['init', {}],
        ['ViewCategory', { name: 'Lamps', page_name: 'Lamps', category: 'Lighting' }],
        ['ViewContent', { line_items: [{ product_id: 'LMP-1' }] }],
        ['Late', {}],
      ]);
      expect(events.map(({ userData }) => userData)).to.deep.equal([
        {},
        ...Array(3).fill({ em: annHash }),
      ]);
      expect(page.messages).to.deep.equal([]);
    });
});
