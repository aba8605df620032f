import { expect } from '@open-wc/testing';
import type { Activity, PinterestTag } from '@pinterest-tag/core';
import type { PinterestTagPluginOptions } from '@pinterest-tag/vue';
import type { App, Component, MaybeRefOrGetter } from 'vue';
import type { Arrived } from '../../../test/support/sandbox.js';
import { arrived, openAppPage, otherId, tagId, type AppPage } from './support/open-app-page.js';

let page: AppPage;
/** What the page may say on its console. */
let expectedMessages: RegExp[] = [];

beforeEach(async () => {
  page = await openAppPage();
  expectedMessages = [];
});

afterEach(async () => {
  const { messages } = page;
  await page.end();
  expect(messages, 'on the console').to.have.length(expectedMessages.length);
  messages.forEach((message, index) => expect(message).to.match(expectedMessages[index] as RegExp));
});

const empty: Component = { render: () => null };

/** Mounts an app with the plugin into an element of its own. */
function mountApp(
  options: MaybeRefOrGetter<PinterestTagPluginOptions> = page.options,
  component: Component = empty,
): { app: App; tag: PinterestTag } {
  const app = page.kit.vue.createApp(component);
  app.use(page.kit.pinterestTagPlugin, options);
  app.mount(page.document.body.appendChild(page.document.createElement('div')));
  return { app, tag: app.config.globalProperties.$pinterestTag };
}

/** What one tag has sent, in order. */
const namesOf = (id: string, events: readonly Arrived[]): string[] =>
  events.flatMap(({ tagId: sender, event }) => (sender === id ? [event] : []));

describe('pinterestTagPlugin: one tag for the app', () => {
  it('loads Pinterest once, sends the page view, and what a template tracks', async () => {
    const { h } = page.kit.vue;
    mountApp(page.options, {
      render(this: { $pinterestTag: PinterestTag }) {
        const onClick = (): unknown =>
          this.$pinterestTag.track('Products Searched', { query: 'mug' }, { messageId: 'one' });
        return h('button', { id: 'search', onClick }, 'Search');
      },
    });
    page.document.getElementById('search')?.click();
    const events = await page.sandbox.waitFor(3);
    expect(events).to.deep.equal([
      arrived('init'),
      arrived('PageVisit', { event_id: events[1]?.data['event_id'] }),
      arrived('Search', { search_query: 'mug', event_id: 'one' }),
    ]);
    const scripts = (await page.sandbox.requests()).filter(({ path }) => path === '/ct/core.js');
    expect(scripts).to.have.length(1);
  });

  it('is the default tag of the page', async () => {
    const held = page.kit.core.getPinterestTag().track('Held');
    const { tag } = mountApp();
    await tag.track('Last').delivered;
    expect(await held.delivered).to.equal('sent');
    expect(page.kit.core.getPinterestTag().tagId).to.equal(tagId);
    expect(await page.plain(4)).to.deep.equal([
      ['init', {}],
      ['Held', {}],
      ['PageVisit', {}],
      ['Last', {}],
    ]);
  });

  it('invalid options are explained; the app goes on', async () => {
    expectedMessages = [/^\[pinterest-tag\] currency is "euro"/, /^\[pinterest-tag\] tagId is/];
    const { tag } = mountApp({ ...page.options, currency: 'euro' });
    await tag.track('Last').delivered;
    const { tag: none } = mountApp(null as never);
    expect(await none.track('Nothing').delivered).to.equal('dropped');
    expect(await page.plain(3)).to.deep.equal([
      ['init', {}],
      ['PageVisit', {}],
      ['Last', {}],
    ]);
  });
});

describe('pinterestTagPlugin: options that change', () => {
  it('take effect for the very next call: consent, mapping, also inside a reactive object', async () => {
    const { reactive } = page.kit.vue;
    const options = reactive({
      ...page.options,
      consent: 'pending' as 'pending' | 'granted' | 'denied',
      eventMapping: {} as Record<string, string>,
    });
    const { tag } = mountApp(options);
    const { track } = tag;
    track('Demo Booked');
    options.eventMapping['Demo Booked'] = 'Lead';
    track('Demo Booked');
    options.consent = 'granted';
    await track('Before').delivered;
    options.consent = 'denied';
    expect(await track('Not this').delivered).to.equal('denied');
    options.consent = 'granted';
    await track('Last').delivered;
    expect(await page.plain(6)).to.deep.equal([
      ['init', {}],
      ['PageVisit', {}],
      ['Demo Booked', {}],
      ['Lead', {}],
      ['Before', {}],
      ['Last', {}],
    ]);
  });

  it('a ref and a getter; equal options change nothing', async () => {
    const { ref } = page.kit.vue;
    const currency = ref('EUR');
    const { tag } = mountApp(() => ({ ...page.options, currency: currency.value }));
    tag.track('Order Completed', { value: 1 });
    currency.value = 'USD';
    tag.track('Order Completed', { value: 1 });

    const options = ref({ ...page.options, tagId: otherId, user: { email: 'ann@example.com' } });
    const consents: unknown[] = [];
    const { tag: other } = mountApp(options);
    other.subscribe((activity: Activity) => consents.push(activity.type));
    options.value = { ...page.options, tagId: otherId, user: { email: 'ann@example.com' } };
    expect(consents).to.deep.equal([]);
    await Promise.all([tag.track('Last').delivered, other.track('Last').delivered]);
    const events = await page.sandbox.events();
    expect(namesOf(tagId, events)).to.deep.equal([
      'init',
      'PageVisit',
      'Checkout',
      'Checkout',
      'Last',
    ]);
    expect(namesOf(otherId, events)).to.deep.equal(['PageVisit', 'Last']);
    expect(events.flatMap(({ data }) => data['currency'] ?? [])).to.deep.equal(['EUR', 'USD']);
  });

  it('another tag id is another tag; what was kept of the first goes to it', async () => {
    const { ref } = page.kit.vue;
    const options = ref(page.options);
    const { tag } = mountApp(options);
    const { track, subscribe } = tag;
    const heard: string[] = [];
    const end = subscribe((activity) => {
      heard.push(activity.type === 'call' ? activity.call.type : activity.type);
    });
    await track('First').delivered;
    heard.length = 0;
    options.value = { ...page.options, tagId: otherId, consent: 'granted' };
    await track('Second').delivered;
    expect(tag.tagId).to.equal(otherId);
    expect(heard.filter((type) => type !== 'command' && type !== 'outcome')).to.deep.equal([
      'consent',
      'track',
    ]);
    end();
    heard.length = 0;
    await track('Last').delivered;
    expect(heard).to.deep.equal([]);
    expect((await page.sandbox.events()).map(({ tagId: id, event }) => [id, event])).to.deep.equal([
      [tagId, 'init'],
      [tagId, 'PageVisit'],
      [tagId, 'First'],
      [otherId, 'PageVisit'],
      [otherId, 'Second'],
      [otherId, 'Last'],
    ]);
  });

  it('an effect that tracks does not depend on them', async () => {
    const { reactive, watchEffect } = page.kit.vue;
    const options = reactive({ ...page.options, eventMapping: { A: 'Lead' } });
    const { tag } = mountApp(options);
    let runs = 0;
    watchEffect(() => {
      runs++;
      tag.track('A');
    });
    options.eventMapping.A = 'Custom';
    options.tagId = otherId;
    await page.tasks();
    expect(runs).to.equal(1);
  });
});

describe('pinterestTagPlugin: one load, one init, one page view', () => {
  const once: [string, object][] = [
    ['init', {}],
    ['PageVisit', {}],
    ['Last', {}],
  ];
  const loads = async (): Promise<number> =>
    (await page.sandbox.requests()).filter(({ path }) => path === '/ct/core.js').length;

  for (const [title, between] of [
    ['in the same task', async () => undefined],
    ['in a later task', () => page.tasks()],
  ] as const)
    it(`unmounted, and installed again ${title}`, async () => {
      const first = mountApp();
      await page.sandbox.waitFor(2);
      first.app.unmount();
      await between();
      const { tag } = mountApp();
      await tag.track('Last').delivered;
      expect(await page.plain(3)).to.deep.equal(once);
      expect(await loads()).to.equal(1);
    });

  it('several apps with one id; the tag stays until the last is gone', async () => {
    const first = mountApp();
    const second = mountApp();
    first.app.unmount();
    await page.tasks();
    await second.tag.track('Last').delivered;
    expect(await page.plain(3)).to.deep.equal(once);
    second.app.unmount();
    expect(await second.tag.track('Nothing').delivered).to.equal('dropped');
    expect(await loads()).to.equal(1);
  });

  it('several apps, each with its own id, on one Pinterest', async () => {
    const first = mountApp();
    const second = mountApp({ ...page.options, tagId: otherId });
    first.tag.track('First');
    await second.tag.track('Second').delivered;
    const events = await page.sandbox.waitFor(5);
    expect(namesOf(tagId, events)).to.deep.equal(['init', 'PageVisit', 'First']);
    expect(namesOf(otherId, events)).to.deep.equal(['PageVisit', 'Second']);
    expect(await loads()).to.equal(1);
  });

  it('takes what components track while they are unmounted, and nothing afterwards', async () => {
    const { onUnmounted } = page.kit.vue;
    const { app, tag } = mountApp(page.options, {
      setup() {
        const track = page.kit.usePinterestTrack();
        onUnmounted(() => track('While'));
        return () => null;
      },
    });
    const heard: unknown[] = [];
    tag.subscribe((activity) => {
      if (activity.type === 'call') heard.push([activity.call, activity.commands.length]);
    });
    app.unmount();
    tag.track('After');
    const call = { type: 'track', properties: undefined, messageId: undefined };
    expect(heard).to.deep.equal([
      [{ ...call, event: 'While' }, 1],
      [{ ...call, event: 'After' }, 0],
    ]);
  });
});

describe('<pinterest-tag> in a template', () => {
  it('takes attributes and properties, tells its events, and follows what changes', async () => {
    const { createApp, h, ref, nextTick } = page.kit.vue;
    const define = page.document.createElement('script');
    define.type = 'module';
    define.textContent = `import '/packages/element/src/define.ts';`;
    page.document.body.append(define);
    const consent = ref('pending');
    const sent: unknown[] = [];
    const { scriptSrc, endpoint } = page.options;
    const app = createApp({
      render: () => [
        h('pinterest-tag', {
          'tag-id': tagId,
          'script-src': scriptSrc,
          endpoint,
          consent: consent.value,
          'page-name': 'Home',
          '.eventMapping': { 'Demo Booked': 'Lead' },
          onPinterestCommand: ({ command }: { command: unknown[] }) => sent.push(command[1]),
        }),
        h('pinterest-event', { name: 'Demo Booked', 'event-id': 'booked' }),
      ],
    });
    app.mount('#app');
    await page.window.customElements.whenDefined('pinterest-event');
    consent.value = 'granted';
    await nextTick();
    await page.kit.usePinterestTrack()('Last').delivered;
    const events = await page.plain(4);
    expect(events).to.deep.equal([
      ['init', {}],
      ['PageVisit', { name: 'Home', page_name: 'Home' }],
      ['Lead', {}],
      ['Last', {}],
    ]);
    expect(sent).to.deep.equal(['PageVisit', 'Lead', 'Last']);
  });
});
