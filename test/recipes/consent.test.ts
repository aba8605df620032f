import { expect } from '@open-wc/testing';
import type { PinterestTagElement } from '@pinterest-tag/element';
import type {} from '@pinterest-tag/element/define';
import { allMessages } from '../support/all-messages.js';
import { openPage, type TestPage } from '../support/open-page.js';
import { startSandbox, type TestSandbox } from '../support/sandbox.js';
import { init, names, tagId } from '../support/tag-page.js';
import {
  consentManagers,
  type C15tWindow,
  type ConsentManager,
} from './support/consent-managers.js';

/** As marketers paste it. */
const bundle = '<script src="/packages/element/dist/pinterest-tag.min.js" async></script>';

/** Notes what the page stores, by name; other tests of the same browser store, too. */
const recorder = `<script>
  window.written = [];
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    get: () => cookie.get.call(document),
    set(text) { written.push(text.split('=')[0]); cookie.set.call(document, text); },
  });
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) { written.push(key); setItem.call(this, key, value); };
</script>`;

let sandbox: TestSandbox;
let page: TestPage;

async function open({ html }: ConsentManager): Promise<void> {
  const attributes = `tag-id="${tagId}" script-src="${sandbox.scriptSrc}" endpoint="${sandbox.endpoint}"`;
  page = await openPage(recorder + bundle + (await html()).replaceAll('TAG', attributes));
}

const element = (): PinterestTagElement =>
  page.window.document.querySelector('pinterest-tag') as PinterestTagElement;

const written = (): string[] => (page.window as unknown as { written: string[] }).written;

/** A visitor who was never here: what the consent managers keep is gone. */
function forget(): void {
  for (const name of ['cc_cookie', 'c15t']) document.cookie = `${name}=; max-age=0; path=/`;
  for (const key of ['answer', 'c15t']) localStorage.removeItem(key);
}

/** Leaves the page, and proves by a request made after it what arrived in all. */
async function arrivedInAll(): Promise<string[]> {
  await page.leave();
  await fetch(`${sandbox.url}/v3/?tid=${tagId}&event=Marker`, { mode: 'no-cors' });
  return names(await sandbox.waitFor(1, 'Marker'));
}

beforeEach(async () => {
  forget();
  sandbox = await startSandbox();
});
afterEach(async () => {
  page?.close();
  await sandbox?.stop();
});

for (const manager of consentManagers)
  describe(`consent by ${manager.name}`, () => {
    it('no answer: nothing is requested from Pinterest, nothing is stored', async () => {
      await open(manager);
      element().track('X');
      expect(page.window.pintrk).to.equal(undefined);
      const ours = written().filter((name) => name !== 'c15t-storage-test-key');
      expect(ours).to.deep.equal([]);
      expect(await arrivedInAll()).to.deep.equal(['Marker']);
      expect(await sandbox.requests()).to.have.length(1);
    });

    it('yes: what was held arrives, once and in order', async () => {
      await open(manager);
      const held = element().track('Products Searched', { query: 'mug' });
      await manager.answer(page, true);
      expect(await held.delivered).to.equal('sent');
      expect(await element().track('Later').delivered).to.equal('sent');
      const events = await sandbox.events();
      expect(names(events)).to.deep.equal(['init', 'PageVisit', 'Search', 'Later']);
      expect(events[0]).to.deep.equal(init);
      expect(events[2]?.data).to.deep.equal({ search_query: 'mug', event_id: held.eventId });
      expect(await allMessages(page)).to.deep.equal([]);
    });

    it('no: what was held and what follows ends as denied', async () => {
      await open(manager);
      const held = element().track('X');
      await manager.answer(page, false);
      expect(await held.delivered).to.equal('denied');
      expect(await element().track('Y').delivered).to.equal('denied');
      expect(page.window.pintrk).to.equal(undefined);
      expect(await arrivedInAll()).to.deep.equal(['Marker']);
    });

    it("yes, then no: Pinterest's script gets setconsent; then yes again: events go on", async () => {
      await open(manager);
      const first = element().track('A');
      await manager.answer(page, true);
      await first.delivered;
      await manager.answer(page, false);
      expect(await element().track('B').delivered).to.equal('denied');
      const theirs = new Promise((resolve) => page.window.pintrk?.('track', 'C', {}, resolve));
      expect(await theirs).to.equal(false);
      await manager.answer(page, true);
      expect(await element().track('D').delivered).to.equal('sent');
      expect(names(await sandbox.events())).to.deep.equal(['init', 'PageVisit', 'A', 'D']);
    });

    it('who said yes before and comes back: events are sent at once', async () => {
      await open(manager);
      await manager.answer(page, true);
      await sandbox.waitFor(2);
      page.close();
      await sandbox.clear();
      await open(manager);
      expect(names(await sandbox.waitFor(2))).to.deep.equal(['init', 'PageVisit']);
    });

    it('who said no before and comes back: nothing is', async () => {
      await open(manager);
      await manager.answer(page, false);
      page.close();
      await open(manager);
      expect(await element().track('X').delivered).to.equal('denied');
      expect(await arrivedInAll()).to.deep.equal(['Marker']);
    });
  });

describe('consent by c15t, which reloads the page on withdrawal unless told not to', () => {
  const c15t = consentManagers.find(({ name }) => name === 'c15t') as ConsentManager;

  it('after the reload nothing is sent', async () => {
    await open(c15t);
    await c15t.answer(page, true);
    await sandbox.waitFor(2);
    const { c15tStore } = page.window as unknown as C15tWindow;
    c15tStore.setState({ reloadOnConsentRevoked: true });
    const reloaded = page.whenLeft();
    void c15t.answer(page, false);
    await reloaded;
    expect(await element().track('X').delivered).to.equal('denied');
    expect(await arrivedInAll()).to.deep.equal(['init', 'PageVisit', 'Marker']);
  });
});
