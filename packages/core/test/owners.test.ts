import { expect } from '@open-wc/testing';
import type { Activity, PinterestTagOptions } from '@pinterest-tag/core';
import { tagOfWindow } from '@pinterest-tag/core/internal';
import type { Faults } from '@pinterest-tag/sandbox';
import { waitUntil } from '../../../test/support/wait-until.js';
import {
  annHash,
  names,
  openTagPage,
  otherId,
  tagId,
  type TagPage,
} from '../../../test/support/tag-page.js';

let tagPage: TagPage;
let sandbox: TagPage['sandbox'];
let page: TagPage['page'];

async function setUp(faults: Faults = {}): Promise<void> {
  tagPage = await openTagPage(faults);
  ({ sandbox, page } = tagPage);
}

const nextTask = (): Promise<unknown> => new Promise((resolve) => page.window.setTimeout(resolve));

afterEach(() => tagPage?.close());

describe('mountPinterestTag', () => {
  const mount = (
    more: Partial<PinterestTagOptions> = {},
  ): ReturnType<typeof page.window.core.mountPinterestTag> =>
    page.window.core.mountPinterestTag({ ...tagPage.options, ...more });

  it('options that say the same, written anew, do nothing', async () => {
    await setUp();
    const options = { eventMapping: { A: 'Lead' }, user: { email: 'ann@example.com' } };
    const mounted = mount(options);
    await mounted.tag.track('A').delivered;
    const seen: Activity[] = [];
    const { tag } = mounted;
    tag.subscribe((activity) => seen.push(activity));
    mounted.update({ ...tagPage.options, ...structuredClone(options) });
    expect(seen).to.deep.equal([]);
    expect(mounted.tag).to.equal(tag);
  });

  it('applies a changed mapping, user and consent; what is left out goes back to its default', async () => {
    await setUp();
    const mounted = mount({ eventMapping: { A: 'Lead' }, currency: 'EUR', consent: 'pending' });
    const { tag } = mounted;
    mounted.update({
      ...tagPage.options,
      eventMapping: { A: 'Signup' },
      consent: 'granted',
      user: { email: 'ann@example.com' },
    });
    expect(tag.consent).to.equal('granted');
    await tag.track('A', { value: 1 }).delivered;
    mounted.update({ ...tagPage.options, consent: 'denied' });
    expect(await tag.track('A').delivered).to.equal('denied');
    expect(
      (await sandbox.events()).map(({ event, data: { event_id: _, ...data }, userData }) => [
        event,
        data,
        userData,
      ]),
    ).to.deep.equal([
      ['init', {}, { em: annHash }],
      ['Signup', { value: 1 }, { em: annHash }],
    ]);
  });

  it('leaves what others have configured meanwhile', async () => {
    await setUp();
    const mounted = mount({ consent: 'pending' });
    mounted.tag.configure({ eventMapping: { A: 'Lead' } });
    mounted.update({ ...tagPage.options, consent: 'granted', currency: 'EUR' });
    await mounted.tag.track('A', { value: 1 }).delivered;
    const [, lead] = await sandbox.events();
    expect([lead?.event, lead?.data['currency']]).to.deep.equal(['Lead', 'EUR']);
  });

  it('asks the latest `page` and `beforeSend`', async () => {
    await setUp();
    const mounted = mount({ pageViews: 'history', page: () => ({ name: 'First' }) });
    await mounted.tag.track('A').delivered;
    mounted.update({
      ...tagPage.options,
      pageViews: 'history',
      page: () => ({ name: 'Second' }),
      beforeSend: (command) => (command[1] === 'B' ? null : command),
    });
    page.window.history.pushState({}, '', '?second');
    await sandbox.waitFor(2, 'PageVisit');
    expect(await mounted.tag.track('B').delivered).to.equal('dropped');
    const views = (await sandbox.events()).filter(({ event }) => event === 'PageVisit');
    expect(views.map(({ data }) => data['name'])).to.deep.equal(['First', 'Second']);
  });

  it('another id is another tag, for which the visitor has said the same', async () => {
    await setUp();
    const mounted = mount({ consent: 'pending' });
    mounted.tag.setConsent('granted');
    await mounted.tag.track('A').delivered;
    const { tag } = mounted;
    const seen: string[] = [];
    tag.subscribe((activity) => seen.push(activity.type));
    mounted.update({ ...tagPage.options, consent: 'pending', tagId: otherId });
    expect(mounted.tag).to.equal(tag);
    expect(tag.tagId).to.equal(otherId);
    await tag.track('B').delivered;
    expect((await sandbox.events()).map((event) => [event.event, event.tagId])).to.deep.equal([
      ['init', tagId],
      ['A', tagId],
      ['B', otherId],
    ]);
    expect(seen).to.deep.equal(['consent', 'call', 'command', 'outcome']);
  });

  it('an invalid option is reported once', async () => {
    await setUp();
    const mounted = mount();
    const bad = { ...tagPage.options, currency: 'Euro' };
    mounted.update(bad);
    mounted.update({ ...bad, eventMapping: { A: 'Lead' } });
    await waitUntil(() => page.messages.length > 0);
    expect(page.messages).to.deep.equal([
      '[pinterest-tag] currency is "Euro"; it must be an ISO 4217 code, such as "EUR". It is ignored.',
    ]);
  });

  it('an owner that takes over from another has its own word, consent first', async () => {
    await setUp();
    const first = mount({ consent: 'granted', eventMapping: { A: 'Lead' } });
    const second = mount({ consent: 'granted', eventMapping: { A: 'Signup' } });
    first.unmount();
    await second.tag.track('A').delivered;
    const third = mount({ consent: 'denied' });
    second.unmount();
    expect(third.tag.consent).to.equal('denied');
    expect(names(await sandbox.events())).to.deep.equal(['init', 'Signup']);
  });

  it("mounted again in one task, the visitor's no stays", async () => {
    await setUp();
    const first = mount({ consent: 'pending' });
    first.update({ ...tagPage.options, consent: 'granted' });
    first.tag.setConsent('denied');
    first.unmount();
    expect(mount({ consent: 'granted' }).tag.consent).to.equal('denied');
    first.unmount();
    await nextTask();
    const other = mount({ tagId: otherId, consent: 'granted' });
    other.tag.setConsent('denied');
    other.update({ ...tagPage.options, tagId: '2612345678903', consent: 'granted' });
    other.unmount();
    expect(mount({ tagId: '2612345678903', consent: 'granted' }).tag.consent).to.equal('denied');
  });

  it('given up with consent, what waits goes out all the same', async () => {
    await setUp({ core: { delay: 200 } });
    const first = mount();
    const order = first.tag.track('Order Completed', { order_id: 'A-1' });
    first.unmount();
    await nextTask();
    await nextTask();
    expect(await mount().tag.track('B').delivered).to.equal('sent');
    expect(await order.delivered).to.equal('sent');
    expect(names(await sandbox.events())).to.deep.equal(['init', 'Checkout', 'B']);
  });

  it('destroyed and then unmounted, it gives up its own part only', async () => {
    await setUp();
    const first = mount();
    const second = mount();
    first.tag.destroy();
    first.unmount();
    await nextTask();
    expect(await second.tag.track('A').delivered).to.equal('sent');
  });

  it('unmounted twice by one owner, it stays for the other', async () => {
    await setUp();
    const first = mount();
    const second = mount();
    first.unmount();
    first.unmount();
    await nextTask();
    expect(await second.tag.track('A').delivered).to.equal('sent');
    second.unmount();
    await nextTask();
    expect(await second.tag.track('B').delivered).to.equal('dropped');
    first.update({ ...tagPage.options, currency: 'USD' });
    expect(names(await sandbox.events())).to.deep.equal(['init', 'A']);
  });
});

describe('getPinterestTag while there is no tag', () => {
  it('subscribe follows the default tag, whichever it is', async () => {
    await setUp();
    const waiting = page.window.core.getPinterestTag();
    const seen: string[] = [];
    const end = waiting.subscribe((activity) =>
      seen.push(activity.type === 'consent' ? activity.consent : activity.type),
    );
    waiting.setConsent('denied');
    const first = tagPage.create();
    first.setConsent('granted');
    await waiting.track('A').delivered;
    first.destroy();
    await nextTask();
    const second = tagPage.create({ tagId: otherId, consent: 'pending' });
    end();
    second.setConsent('granted');
    expect(seen).to.deep.equal([
      'denied',
      'denied',
      'granted',
      'call',
      'command',
      'outcome',
      'pending',
    ]);
    expect(waiting.tagId).to.equal(otherId);
  });

  it('tagOfWindow is that of a frame, from outside of it', async () => {
    await setUp();
    const framed = tagOfWindow(page.window);
    const seen: string[] = [];
    framed.subscribe((activity) => seen.push(activity.type));
    framed.configure({ eventMapping: { A: 'Lead' } });
    tagPage.create();
    expect(await page.window.core.getPinterestTag().track('A').delivered).to.equal('sent');
    expect(names(await sandbox.events())).to.deep.equal(['init', 'Lead']);
    expect(seen).to.deep.equal(['consent', 'call', 'command', 'outcome']);
  });

  it('a listener that throws harms nobody', async () => {
    await setUp();
    const waiting = page.window.core.getPinterestTag();
    waiting.subscribe(() => {
      throw new Error('no');
    });
    waiting.setConsent('granted');
    expect(await tagPage.create().track('A').delivered).to.equal('sent');
    expect(page.messages.every((message) => message.includes('a listener threw'))).to.equal(true);
  });

  for (const debug of [true, false])
    it(`calls that wait in vain are said ${debug ? 'once, with the fix' : 'only with debug'}`, async () => {
      await setUp();
      const tag = page.window.core.getPinterestTag({ debug });
      const ends = [tag.track('A'), tag.track('B')].map(({ delivered }) => delivered);
      expect(await Promise.all(ends)).to.deep.equal(['timeout', 'timeout']);
      const message =
        '[pinterest-tag] Calls wait for a Pinterest Tag, and there is none on this page. ' +
        'Put <pinterest-tag tag-id="..."> into the HTML, or wrap the app in <PinterestTagProvider tagId="...">, ' +
        'or install the Vue plugin, or call createPinterestTag().';
      expect(page.messages).to.deep.equal(debug ? [message] : []);
    });
});
