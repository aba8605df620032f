import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../test/support/wait-until.js';
import { openPage } from '../../../test/support/open-page.js';
import { startSandbox } from '../../../test/support/sandbox.js';
import { names, openTagPage, tagId, type TagPage } from '../../../test/support/tag-page.js';

let tagPage: TagPage | undefined;

afterEach(async () => {
  await tagPage?.close();
  tagPage = undefined;
});

describe('a strict Content Security Policy', () => {
  const policies: [title: string, policy: string, nonce: string][] = [
    [
      "a nonce and 'strict-dynamic'",
      "default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; connect-src SANDBOX",
      'n0nce',
    ],
    ['a list of hosts', "default-src 'none'; script-src 'self' SANDBOX; connect-src SANDBOX", ''],
  ];
  for (const [title, policy, nonce] of policies)
    it(`${title}: the element and its bundle work, styles and all else forbidden`, async () => {
      const sandbox = await startSandbox();
      const { scriptSrc, endpoint, url } = sandbox;
      const attribute = nonce && `nonce="${nonce}"`;
      const page = await openPage(
        `<script ${attribute} src="/packages/element/dist/pinterest-tag.min.js"></script>
         <pinterest-tag ${attribute} tag-id="${tagId}" script-src="${scriptSrc}" endpoint="${endpoint}"></pinterest-tag>`,
        policy.replaceAll('SANDBOX', url),
      );
      expect(names(await sandbox.waitFor(2))).to.deep.equal(['init', 'PageVisit']);
      const element = page.document.querySelector('pinterest-tag') as Element;
      expect(page.window.getComputedStyle(element).display).to.equal('none');
      page.close();
      await sandbox.stop();
    });

  it("Pinterest's host is not in it -> blocked", async () => {
    tagPage = await openTagPage({}, '', "script-src 'self' 'unsafe-inline'");
    expect(await tagPage.create().track('X').delivered).to.equal('blocked');
  });
});

describe('a page that requires Trusted Types', () => {
  it('without our policy the tag is blocked, and says so', async () => {
    tagPage = await openTagPage({}, '', "require-trusted-types-for 'script'; trusted-types 'none'");
    const { page, create } = tagPage;
    expect(await create().track('X').delivered).to.equal(
      'trustedTypes' in page.window ? 'blocked' : 'sent',
    );
  });

  it('starts through the policy pinterest-tag', async () => {
    const csp = "require-trusted-types-for 'script'; trusted-types pinterest-tag";
    tagPage = await openTagPage({}, '', csp);
    const { sandbox, create } = tagPage;
    create();
    await waitUntil(async () => (await sandbox.requests()).length > 0);
    expect((await sandbox.requests())[0]?.path).to.equal('/ct/core.js');
  });
});
