import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import type { PinterestTagElement } from '@pinterest-tag/element';
import type {} from '@pinterest-tag/element/define';
import { openPage, type TestPage } from '../support/open-page.js';
import { startSandbox, type TestSandbox } from '../support/sandbox.js';
import { names, tagId } from '../support/tag-page.js';

let docs: string;
let sandbox: TestSandbox;
let page: TestPage;

/** The code of the page in docs/ under a heading, with the sandbox for Pinterest. */
function shown(heading: string, language: string): string {
  const section = docs.split('\n## ').find((text) => text.startsWith(heading)) ?? '';
  const code = section.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
  return code.replace(/https:\/\/(s\.pinimg|ct\.pinterest)\.com/g, sandbox.url);
}

const policy = (heading: string): string =>
  shown(heading, 'http').replace('Content-Security-Policy:', '').replace(/\s+/g, ' ').trim();

/** Opens a page with the tag on it; `bundle` is the script that defines the element. */
async function open(csp: string, bundle: string, attributes = '', before = ''): Promise<void> {
  const { scriptSrc, endpoint } = sandbox;
  page = await openPage(
    `<script nonce="r4nd0m" src="/test/recipes/support/violations.ts"></script>${before}
     <script nonce="r4nd0m" ${bundle}></script>
     <pinterest-tag tag-id="${tagId}" script-src="${scriptSrc}" endpoint="${endpoint}" ${attributes}></pinterest-tag>`,
    csp,
  );
}

const element = (): PinterestTagElement =>
  page.document.querySelector('pinterest-tag') as PinterestTagElement;
const violations = (): string[] => (page.window as unknown as { violations: string[] }).violations;
const loaded = (): string[] =>
  page.window.performance.getEntriesByType('resource').map(({ name }) => name);

before(async () => {
  docs = await (await fetch('/docs/content-security-policy.md')).text();
});
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(async () => {
  page?.close();
  await sandbox?.stop();
});

const cdn = 'src="/packages/element/dist/pinterest-tag.min.js"';
const bundler = 'type="module" src="/test/recipes/support/bundled-element.ts"';

describe('the policies in docs/content-security-policy.md', () => {
  const cases: [heading: string, attributes: string][] = [
    ["A nonce and `'strict-dynamic'`", 'nonce="r4nd0m"'],
    ["A nonce and `'strict-dynamic'`", ''],
    ['A list of hosts', ''],
  ];
  for (const [heading, attributes] of cases)
    for (const [how, bundle] of [
      ['the bundle', cdn],
      ['with a bundler', bundler],
    ] as const)
      it(`${heading}, ${how}, ${attributes || 'no nonce on the tag'}: nothing is refused`, async () => {
        expect(policy(heading)).to.match(/^default-src 'none'; script-src .*; connect-src /);
        await open(policy(heading), bundle, attributes);
        expect(names(await sandbox.waitFor(2))).to.deep.equal(['init', 'PageVisit']);
        expect(page.window.getComputedStyle(element()).display).to.equal('none');
        expect(violations()).to.deep.equal([]);
      });

  for (const heading of ["A nonce and `'strict-dynamic'`", 'A list of hosts'])
    it(`${heading}: debug may fetch its explanations`, async () => {
      await open(policy(heading), cdn, 'debug page-views="manual"');
      element().track('Order Completed');
      const explanations = (): boolean =>
        loaded().some((name) => name.includes('pinterest-tag-diagnostics'));
      await waitUntil(explanations, 'no explanations', 8000);
      expect(violations()).to.deep.equal([]);
    });

  it('without images and frames: events arrive all the same', async () => {
    await open(policy('A list of hosts').replace(/; (img|frame)-src [^;]+/g, ''), cdn);
    expect(names(await sandbox.waitFor(2))).to.deep.equal(['init', 'PageVisit']);
  });

  const missing: [directive: string, outcome: string, attributes: string][] = [
    ['script-src', 'blocked', ''],
    ['connect-src', 'timeout', 'delivery-timeout="1000"'],
  ];
  for (const [directive, outcome, attributes] of missing)
    it(`Pinterest is not in ${directive} -> ${outcome}`, async () => {
      const csp = policy('A list of hosts').replace(
        new RegExp(`(${directive} [^;]*)${sandbox.url}`),
        '$1',
      );
      await open(csp, cdn, attributes);
      expect(await element().track('X').delivered).to.equal(outcome);
      expect(violations().join()).to.contain(directive);
    });
});

describe('Trusted Types, as docs/content-security-policy.md has them', () => {
  it("with the default policy for Pinterest's script", async () => {
    expect(policy('Trusted Types')).to.contain('trusted-types pinterest-tag default');
    await open(policy('Trusted Types'), cdn, '', shown('Trusted Types', 'html'));
    expect(names(await sandbox.waitFor(2))).to.deep.equal(['init', 'PageVisit']);
    expect(violations()).to.deep.equal([]);
  });

  it("without it Pinterest's script does not start: blocked, and nothing on leaving", async () => {
    await open(policy('Trusted Types'), cdn);
    const { delivered } = element().track('X');
    if (!('trustedTypes' in page.window)) return void expect(await delivered).to.equal('sent');
    expect(await delivered).to.equal('blocked');
    element().track('Y');
    await page.leave();
    await fetch(`${sandbox.url}/v3/?tid=2612345678901&event=Marker`, { mode: 'no-cors' });
    expect(names(await sandbox.waitFor(1))).to.deep.equal(['Marker']);
  });
});
