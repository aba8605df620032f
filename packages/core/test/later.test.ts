import { expect } from '@open-wc/testing';
import { openTagPage, type TagPage } from '../../../test/support/tag-page.js';

let tagPage: TagPage;

afterEach(() => tagPage?.close());

describe('browsers put timers off: a call is dispatched without one', () => {
  const cases: Record<string, { before?: object; after?: object }> = {
    'while the page loads': { before: { readyState: 'interactive' } },
    'in the background': { before: { hidden: true } },
    'in a page that is hidden right after': { after: { visibilityState: 'hidden' } },
  };
  for (const [title, { before = {}, after }] of Object.entries(cases))
    it(title, async () => {
      tagPage = await openTagPage();
      const { window, document } = tagPage.page;
      const tag = tagPage.create();
      await tag.track('A').delivered; // Pinterest's script is there
      const { setTimeout } = window;
      const { prototype } = window.Document; // where the tag reads them
      Object.defineProperties(prototype, asGetters(before));
      Object.assign(window, { setTimeout: () => 0 });
      const receipt = tag.track('B');
      Object.assign(window, { setTimeout });
      Object.defineProperties(prototype, asGetters(after ?? {}));
      if (after) document.dispatchEvent(new window.Event('visibilitychange'));
      expect(await receipt.delivered).to.equal('sent');
    });
});

const asGetters = (values: object): PropertyDescriptorMap =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { get: () => value }]));
