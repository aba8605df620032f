import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../test/support/wait-until.js';
import type { Consent } from '@pinterest-tag/core';
import type { PageView, PinterestTagPluginOptions } from '@pinterest-tag/vue';
import type { App, Component, Ref } from 'vue';
import { arrived, openAppPage, otherId, tagId, type AppPage } from './support/open-app-page.js';

const annHash = '71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476';
const bobHash = '5ff860bf1190596c7188ab851db691f0f3169c453936e9e1eba2f9a47f7a0018';

let page: AppPage;

beforeEach(async () => {
  page = await openAppPage();
});
afterEach(() => page.end());

/** A component of this setup, which shows nothing. */
const component = (setup: () => unknown): Component => ({
  setup() {
    setup();
    return () => null;
  },
});

const manual = (): PinterestTagPluginOptions => ({ ...page.options, pageViews: 'manual' });

/** Mounts the component in an app with the plugin; without options in one without it. */
function mount(root: Component, options: PinterestTagPluginOptions | null = manual()): App {
  const app = page.kit.vue.createApp(root);
  if (options) app.use(page.kit.pinterestTagPlugin, options);
  app.mount('#app');
  return app;
}

/** All that was sent, up to an event that is sent now. */
async function sent(): Promise<[event: string, data: object][]> {
  await page.tasks();
  await page.kit.usePinterestTrack()('Last').delivered;
  const events = await page.plain(0);
  expect([events[0], events.at(-1)]).to.deep.equal([
    ['init', {}],
    ['Last', {}],
  ]);
  return events.slice(1, -1);
}

/** What a test of `usePinterestPage` may do. */
interface Stage {
  readonly view: Ref<PageView | null>;
  /** Whether the component is shown. */
  readonly isShown: Ref<boolean>;
  /** Lets all that a change brings about happen. */
  settle(): Promise<void>;
}

describe('usePinterestPage', () => {
  const cases: [
    title: string,
    view: PageView | null,
    steps: (stage: Stage) => Promise<unknown>,
    expected: string[],
  ][] = [
    ['a name', { name: 'A' }, async () => undefined, ['A']],
    [
      'another name',
      { name: 'A' },
      async ({ view, settle }) => {
        view.value = { name: 'B' };
        await settle();
        view.value = { name: 'A' };
      },
      ['A', 'B', 'A'],
    ],
    [
      'equal details; other properties',
      { name: 'A' },
      async ({ view, settle }) => {
        view.value = { name: 'A' };
        await settle();
        view.value = { name: 'A', properties: { plan: 'pro' } };
      },
      ['A'],
    ],
    [
      'another path; query and hash are no path',
      { name: 'A', path: '/a' },
      async ({ view, settle }) => {
        await settle();
        view.value = { name: 'A', path: '/a?page=2#part' };
        await settle();
        view.value = { name: 'A', path: '/b' };
      },
      ['A', 'A'],
    ],
    [
      'a path that leads on within a task',
      { name: 'A', path: '/a' },
      async ({ view }) => {
        await Promise.resolve();
        view.value = { name: 'B', path: '/b' };
      },
      ['B'],
    ],
    [
      'a path that leads back within a task',
      { name: 'A', path: '/a' },
      async ({ view, settle }) => {
        await settle();
        view.value = { name: 'B', path: '/b' };
        await page.kit.vue.nextTick();
        view.value = { name: 'A', path: '/a' };
      },
      ['A'],
    ],
    [
      'nothing until there is something, and each time there is',
      null,
      async ({ view, settle }) => {
        for (const next of [{ name: 'A' }, null, { name: 'A' }]) {
          view.value = next;
          await settle();
        }
      },
      ['A', 'A'],
    ],
    [
      'taken away before it was sent',
      { name: 'A', path: '/a' },
      async ({ isShown }) => {
        isShown.value = false;
        await page.kit.vue.nextTick();
      },
      [],
    ],
    [
      'taken away and shown again; what changes meanwhile is sent then',
      { name: 'A' },
      async ({ view, isShown, settle }) => {
        isShown.value = false;
        await settle();
        view.value = { name: 'B' };
        await settle();
        isShown.value = true;
        await settle();
        isShown.value = false;
        await settle();
        isShown.value = true;
        view.value = { name: 'C' };
      },
      ['A', 'B', 'C'],
    ],
    [
      'a page that the browser kept whole and shows again',
      { name: 'A', path: '/a' },
      async ({ settle }) => {
        await settle();
        const { PageTransitionEvent } = page.window;
        page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      },
      ['A', 'A'],
    ],
  ];

  for (const [kept, wrapper] of [
    ['', 'Fragment'],
    [' in <KeepAlive>', 'KeepAlive'],
  ] as const)
    for (const [title, initial, steps, expected] of cases)
      it(`${title}${kept} -> ${expected.join(', ') || 'nothing'}`, async () => {
        const { h, ref, KeepAlive } = page.kit.vue;
        const view = ref(initial);
        const isShown = ref(true);
        const child = component(() => page.kit.usePinterestPage(view));
        mount({
          render: () => {
            const shown = isShown.value ? h(child) : undefined;
            return wrapper === 'KeepAlive' ? h(KeepAlive, () => shown) : shown;
          },
        });
        await steps({ view, isShown, settle: page.tasks });
        const names = (await sent()).map(([, data]) => ('name' in data ? data.name : data));
        expect(names).to.deep.equal(expected);
        expect(page.messages).to.deep.equal([]);
      });

  it('sends the whole call, without the path; with a category it is ViewCategory', async () => {
    const view = {
      name: 'Lamps',
      category: 'Lighting',
      path: '/lamps',
      properties: { product_id: 'L-1' },
      messageId: 'view-1',
    };
    mount(component(() => page.kit.usePinterestPage(() => view)));
    expect((await page.sandbox.waitFor(2))[1]).to.deep.equal(
      arrived('ViewCategory', {
        name: 'Lamps',
        page_name: 'Lamps',
        category: 'Lighting',
        line_items: [{ product_id: 'L-1' }],
        event_id: 'view-1',
      }),
    );
  });

  it('without an argument it sends nothing, and gives page()', async () => {
    mount(
      component(() => {
        const send = page.kit.usePinterestPage();
        send('Lighting', 'Lamps');
      }),
    );
    expect(await sent()).to.deep.equal([
      ['ViewCategory', { name: 'Lamps', page_name: 'Lamps', category: 'Lighting' }],
    ]);
  });

  for (const [title, view] of [
    ['at once', { name: 'A' }],
    ['with a path, too', { name: 'A', path: '/a' }],
  ] as const)
    it(`goes before what the component tracks once it is mounted, ${title}`, async () => {
      const { onMounted } = page.kit.vue;
      mount(
        component(() => {
          const track = page.kit.usePinterestTrack();
          page.kit.usePinterestPage(view);
          onMounted(() => track('Mounted'));
        }),
      );
      expect(await sent()).to.deep.equal([
        ['PageVisit', { name: 'A', page_name: 'A' }],
        ['Mounted', {}],
      ]);
    });

  it('in <Suspense>: once, when the component is there', async () => {
    const { h, Suspense, ref, nextTick } = page.kit.vue;
    let load: (value: unknown) => void = () => undefined;
    const loaded = new Promise((resolve) => (load = resolve));
    const isWanted = ref(true);
    const child = (name: string, wait: Promise<unknown>): Component => ({
      async setup() {
        page.kit.usePinterestPage({ name });
        await wait;
        return () => null;
      },
    });
    const [never, one] = [child('Never', new Promise(() => undefined)), child('One', loaded)];
    mount({ render: () => h(Suspense, h(isWanted.value ? never : one)) });
    await page.tasks();
    isWanted.value = false;
    await nextTick();
    load(undefined);
    expect(await sent()).to.deep.equal([['PageVisit', { name: 'One', page_name: 'One' }]]);
  });

  it('outside components: at once, until its scope ends', async () => {
    const { effectScope, ref } = page.kit.vue;
    mount(component(() => undefined));
    const [view, last] = [ref({ name: 'A' }), ref({ name: 'X' })];
    const scope = effectScope();
    scope.run(() => page.kit.usePinterestPage(view));
    page.kit.usePinterestPage(last);
    view.value = { name: 'B' };
    await page.tasks();
    scope.stop();
    view.value = { name: 'C' };
    last.value = { name: 'Y' };
    const names = (await sent()).map(([, data]) => ('name' in data ? data.name : data));
    expect(names).to.deep.equal(['A', 'X', 'B', 'Y']);
  });
});

describe('usePinterestIdentify', () => {
  it('says who the visitor is before the next call, once whenever that changes by value', async () => {
    const { ref } = page.kit.vue;
    const user = ref<{ userId: string; email: string } | null>(null);
    const heard: string[] = [];
    mount(
      component(() => {
        page.kit.usePinterestTag().subscribe((activity) => {
          if (activity.type === 'call') heard.push(activity.call.type);
        });
        page.kit.usePinterestIdentify(user);
      }),
    );
    const track = page.kit.usePinterestTrack();
    track('Nobody');
    user.value = { userId: 'user-1', email: 'ann@example.com' };
    track('Ann');
    user.value = { userId: 'user-1', email: 'ann@example.com' };
    track('Ann again');
    user.value.email = 'bob@example.com';
    track('Bob');
    user.value = null;
    await track('Last').delivered;
    expect(heard).to.deep.equal([
      'track',
      'identify',
      'track',
      'track',
      'identify',
      'track',
      'track',
    ]);
    expect(
      (await page.sandbox.events()).map(({ event, userData }) => [event, userData]),
    ).to.deep.equal([
      ['init', {}],
      ['Nobody', {}],
      ['Ann', { em: annHash }],
      ['Ann again', { em: annHash }],
      ['Bob', { em: bobHash }],
      ['Last', { em: bobHash }],
    ]);
  });

  it('known from the start it goes with the first page view; without traits it gives identify()', async () => {
    mount(
      component(() => {
        page.kit.usePinterestPage({ name: 'A' });
        page.kit.usePinterestIdentify(() => ({ email: 'ann@example.com' }));
        page.kit.usePinterestIdentify()('user-1');
      }),
    );
    const [, visit] = await page.sandbox.waitFor(2);
    expect(visit).to.deep.equal(
      arrived(
        'PageVisit',
        { name: 'A', page_name: 'A', event_id: visit?.data['event_id'] },
        { userData: { em: annHash } },
      ),
    );
  });

  it('traits that JSON can not write are sent, too', async () => {
    const traits = page.kit.vue.shallowRef({ email: 'ann@example.com', count: 1n });
    mount(component(() => page.kit.usePinterestIdentify(traits)));
    const track = page.kit.usePinterestTrack();
    track('Ann');
    traits.value = { email: 'bob@example.com', count: 2n };
    await track('Bob').delivered;
    const userData = (await page.sandbox.events()).map((event) => event.userData);
    expect(userData).to.deep.equal([{}, { em: annHash }, { em: bobHash }]);
    expect(page.messages).to.deep.equal([]);
  });
});

describe('usePinterestConsent', () => {
  it('follows the tag, and sets it; by name or as a pair', async () => {
    const { h, nextTick } = page.kit.vue;
    mount(
      {
        setup() {
          const { consent, setConsent } = page.kit.usePinterestConsent();
          return () =>
            h('button', { id: 'accept', onClick: () => setConsent('granted') }, consent.value);
        },
      },
      { ...manual(), consent: 'pending' },
    );
    const button = page.document.getElementById('accept');
    const held = page.kit.usePinterestTrack()('Held');
    expect(button?.textContent).to.equal('pending');
    button?.click();
    await nextTick();
    expect(button?.textContent).to.equal('granted');
    expect(await held.delivered).to.equal('sent');

    const [consent, setConsent] = page.kit.usePinterestConsent();
    expect(consent.value).to.equal('granted');
    setConsent('denied');
    await nextTick();
    expect([consent.value, button?.textContent]).to.deep.equal(['denied', 'denied']);
  });

  it('a component that is shown later starts with what was said', async () => {
    const seen: Consent[] = [];
    const { h, ref, nextTick } = page.kit.vue;
    const isShown = ref(false);
    const child = component(() => seen.push(page.kit.usePinterestConsent().consent.value));
    mount({ render: () => (isShown.value ? h(child) : null) }, { ...manual(), consent: 'pending' });
    page.kit.usePinterestTag().setConsent('denied');
    isShown.value = true;
    await nextTick();
    expect(seen).to.deep.equal(['denied']);
  });

  it('ends with its component', async () => {
    let consent: Readonly<Ref<Consent>> | undefined;
    const app = mount(
      component(() => ({ consent } = page.kit.usePinterestConsent())),
      null,
    );
    const tag = page.kit.core.createPinterestTag({ ...manual() });
    expect(consent?.value).to.equal('granted');
    app.unmount();
    tag.setConsent('denied');
    expect(consent?.value).to.equal('granted');
  });
});

describe('without the plugin', () => {
  it('calls are held for the tag to come, and go to the one that takes its place', async () => {
    const consents: Consent[] = [];
    const { watch } = page.kit.vue;
    let track = page.kit.usePinterestTrack();
    mount(
      component(() => {
        track = page.kit.usePinterestTrack();
        page.kit.usePinterestIdentify({ email: 'ann@example.com' });
        page.kit.usePinterestPage({ name: 'A' });
        const { consent } = page.kit.usePinterestConsent();
        watch(consent, (now) => consents.push(now), { immediate: true, flush: 'sync' });
      }),
      null,
    );
    const { createPinterestTag } = page.kit.core;
    track('Held');
    const first = createPinterestTag(manual());
    await track('First').delivered;
    first.destroy();
    await page.tasks();
    track('Between');
    createPinterestTag({ ...manual(), tagId: otherId, consent: 'pending' }).setConsent('granted');
    await track('Last').delivered;
    expect(
      (await page.sandbox.events()).map(({ tagId: id, event, userData }) => [id, event, userData]),
    ).to.deep.equal([
      [tagId, 'init', {}],
      [tagId, 'PageVisit', { em: annHash }],
      [tagId, 'Held', { em: annHash }],
      [tagId, 'First', { em: annHash }],
      [otherId, 'Between', { em: annHash }],
      [otherId, 'Last', { em: annHash }],
    ]);
    expect(consents).to.deep.equal(['pending', 'granted', 'pending', 'granted']);
    expect(page.messages).to.deep.equal([]);
  });

  it('and without a tag: nothing throws, one warning names the fix', async () => {
    mount(
      component(() => {
        page.kit.usePinterestPage({ name: 'A' })();
        page.kit.usePinterestIdentify({ email: 'ann@example.com' })();
        page.kit.usePinterestConsent().setConsent('granted');
        page.kit.usePinterestTrack()('Held');
        page.kit.usePinterestTag().track('Held, too');
      }),
      null,
    );
    await waitUntil(() => page.messages.length > 0, 'a warning', 3000);
    await page.tasks();
    expect(page.messages).to.have.length(1);
    expect(page.messages[0]).to.match(/^\[pinterest-tag\] Calls wait .* install the Vue plugin/);
  });

  it("in an app's context they use its tag, elsewhere the page's", async () => {
    mount(component(() => undefined));
    const other = page.kit.vue.createApp(component(() => undefined));
    other.use(page.kit.pinterestTagPlugin, { ...manual(), tagId: otherId });
    other.runWithContext(() => page.kit.usePinterestTrack())('Other');
    page.kit.usePinterestTrack()('Default');
    const events = await page.sandbox.waitFor(3);
    expect(events.map(({ tagId: id, event }) => `${id} ${event}`).sort()).to.deep.equal([
      `${tagId} Default`,
      `${tagId} init`,
      `${otherId} Other`,
    ]);
  });
});
