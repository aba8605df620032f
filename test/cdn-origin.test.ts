import { expect } from '@open-wc/testing';
import { openPage, type TestPage } from './support/open-page.js';
import { startSandbox, type TestSandbox } from './support/sandbox.js';
import { waitUntil } from './support/wait-until.js';

/** The same server under another host name: another origin. */
const other = location.origin.replace(
  location.hostname,
  location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
);
const bundle = `${other}/packages/element/dist/pinterest-tag.min.js`;

let sandbox: TestSandbox;
let page: TestPage;

afterEach(async () => {
  page.close();
  await sandbox.stop();
});

describe('the CDN bundle on another host than the page', () => {
  const cases: [title: string, script: string][] = [
    ['plain', `<script src="${bundle}"></script>`],
    ['crossorigin', `<script crossorigin src="${bundle}"></script>`],
    ['async', `<script async src="${bundle}"></script>`],
    ['defer', `<script defer crossorigin src="${bundle}"></script>`],
    [
      'injected',
      `<script>document.head.append(Object.assign(document.createElement('script'), { src: '${bundle}' }))</script>`,
    ],
  ];
  for (const [title, script] of cases)
    it(`${title} -> it explains a mistake, and shows the inspector`, async () => {
      sandbox = await startSandbox();
      page = await openPage(
        `<pinterest-tag tag-id="2612345678901" script-src="${sandbox.scriptSrc}" endpoint="${sandbox.endpoint}" debug></pinterest-tag>
        <pinterest-event name="Order Completed" properties='{"total": "five"}'></pinterest-event>${script}`,
      );
      await waitUntil(() => page.messages.some((message) => message.includes('not a number')));
      await waitUntil(() => page.document.querySelector('pinterest-tag-inspector'));
      expect(
        page.messages.filter((message) => /uncaught|unhandled|loaded/.test(message)),
      ).to.deep.equal([]);
    });
});
