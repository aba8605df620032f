import { expect } from '@open-wc/testing';
import type { PinterestTag } from '@pinterest-tag/core';
import type { App, Component } from 'vue';
import type { RoutePage } from '@pinterest-tag/vue';
import type {} from '@pinterest-tag/vue/router-meta';
import type {
  RouteComponent,
  RouteLocationNormalized,
  Router,
  RouterHistory,
  RouteRecordRaw,
  RouteRecordSingleView,
} from 'vue-router';
import { openAppPage, otherId, tagId, type AppPage } from './support/open-app-page.js';

let page: AppPage;
let app: App;
let router: Router;
let tag: PinterestTag;

beforeEach(async () => {
  page = await openAppPage();
});
afterEach(() => page.end());

const Empty: Component = { render: () => null };

/** The routes' `meta` names them, so that what arrives says where the visitor was. */
function routes(): RouteRecordRaw[] {
  const { onMounted } = page.kit.vue;
  const onceMounted = (run: () => unknown): Component => ({
    setup() {
      onMounted(run);
      return () => null;
    },
  });
  const route = (
    path: string,
    pinterest?: RoutePage<RouteLocationNormalized>,
    component: RouteComponent | (() => Promise<RouteComponent>) = Empty,
  ): RouteRecordSingleView => ({
    path,
    component,
    meta: pinterest === undefined ? {} : { pinterest },
  });
  return [
    route('/', { name: 'home' }),
    route('/one', { name: 'one' }),
    route('/two', { name: 'two' }),
    route('/list', { name: 'list' }),
    { path: '/moved', redirect: '/two' },
    { ...route('/guarded', { name: 'guarded' }), beforeEnter: () => '/two' },
    { ...route('/closed', { name: 'closed' }), beforeEnter: () => false },
    route('/slow', { name: 'slow' }, () => page.tasks().then(() => Empty)),
    route(
      '/sends-on',
      { name: 'sends-on' },
      onceMounted(() => router.replace('/two')),
    ),
    route(
      '/tracks',
      { name: 'tracks' },
      onceMounted(() => tag.track('Mounted')),
    ),
    route('/plain'),
    route('/lamps', { name: 'Lamps', category: 'Lighting' }),
    route('/silent', false),
    route('/products/:id', ({ params }) => ({
      name: `Product ${String(params['id'])}`,
      properties: { product_id: params['id'] },
    })),
    route('/wrong', () => {
      throw new Error('Oops');
    }),
    {
      path: '/shop',
      meta: { pinterest: { name: 'Shop' } },
      children: [{ path: 'sale', component: Empty }],
    },
  ];
}

/** The address of the page in front of the routes. */
const base = (): string => page.window.location.pathname.replace(/\/$/, '');

/** Mounts an app whose router starts at the page's own address. */
async function start(
  history: RouterHistory = page.kit.vueRouter.createWebHistory(base()),
): Promise<void> {
  const { vue, vueRouter, pinterestTagPlugin } = page.kit;
  router = vueRouter.createRouter({ history, routes: routes() });
  app = vue.createApp({ render: () => vue.h(vueRouter.RouterView) });
  app.use(router).use(pinterestTagPlugin, { ...page.options, router });
  app.mount('#app');
  tag = app.config.globalProperties.$pinterestTag;
  if (history.location !== '/') await router.replace('/');
  await router.isReady();
  await page.tasks();
}

/** Back or forward, until the router is there. */
async function go(delta: number): Promise<void> {
  const arrived = new Promise<void>((resolve) => {
    const end = router.afterEach(() => {
      end();
      resolve();
    });
  });
  router.go(delta);
  await arrived;
  await page.tasks();
}

/** The names of all page views sent, once nothing else is on its way. */
async function views(): Promise<unknown[]> {
  await page.tasks();
  await tag.track('Last').delivered;
  const events = await page.sandbox.events();
  expect([events[0]?.event, events.at(-1)?.event]).to.deep.equal(['init', 'Last']);
  return events
    .slice(1, -1)
    .map(({ event, data }) => (event === 'PageVisit' ? data['name'] : event));
}

/** A navigation that has come to its end, and the task after it. */
const navigate = async (to: string): Promise<void> => {
  await router.push(to);
  await page.tasks();
};
const replace = async (to: string): Promise<void> => {
  await router.replace(to);
  await page.tasks();
};

type Case = readonly [title: string, steps: () => Promise<unknown>, then: readonly string[]];

/** What every history can say. WebKit allows a page 100 changes of its address in 30 seconds. */
const casesInMemory: readonly Case[] = [
  ['none', async () => undefined, []],
  ['a push', () => navigate('/one'), ['one']],
  [
    'two that are complete within a task',
    async () => {
      await router.push('/one');
      await router.push('/two');
    },
    ['one', 'two'],
  ],
  ['a redirect of the routes', () => navigate('/moved'), ['two']],
  ['a redirect of a guard', () => navigate('/guarded'), ['two']],
  ['a navigation that a guard stops', () => navigate('/closed'), []],
  [
    'a navigation that another one overtakes',
    async () => {
      void router.push('/slow');
      await navigate('/one');
    },
    ['one'],
  ],
  ['a component that loads first', () => navigate('/slow'), ['slow']],
  ['the same address again', () => navigate('/'), []],
  ['a hash', () => navigate('/#part'), []],
  [
    'what is tracked as soon as a view is shown goes after it',
    () => navigate('/tracks'),
    ['tracks', 'Mounted'],
  ],
  [
    'back and forward',
    async () => {
      await navigate('/one');
      await go(-1);
      await go(1);
    },
    ['one', 'home', 'one'],
  ],
];

/** It can't say whether a query was pushed or replaced. */
const casesOnlyInMemory: readonly Case[] = [
  ['in memory, a query that is replaced', () => replace('/?page=2'), []],
  ['in memory, a query that is pushed', () => navigate('/?page=2'), []],
  [
    'in memory, away from a query and back',
    async () => {
      await replace('/?page=2');
      await navigate('/one');
      await go(-1);
    },
    ['one', 'home'],
  ],
];

const casesInAddress: readonly Case[] = [
  ['a query that is pushed', () => navigate('/?page=2'), ['home']],
  [
    'a replace',
    async () => {
      await page.sandbox.waitFor(1, 'PageVisit');
      await replace('/one');
    },
    ['one'],
  ],
  ['a redirect of a component that has been shown', () => navigate('/sends-on'), ['two']],
  [
    'a redirect back to where the visitor was',
    async () => {
      await navigate('/two');
      await navigate('/sends-on');
    },
    ['two'],
  ],
  ['a query that is replaced', () => replace('/?page=2'), []],
  [
    'a query that is replaced, then taken away by a push',
    async () => {
      await replace('/?page=2');
      await navigate('/');
    },
    ['home'],
  ],
  [
    'a query that is replaced as soon as the view is there',
    async () => {
      await router.push('/list');
      await replace('/list?sort=price');
    },
    ['list'],
  ],
  [
    'back and forward between queries of a path that were replaced once',
    async () => {
      await navigate('/list');
      await replace('/list?sort=price');
      await navigate('/list?sort=name');
      await go(-1);
      await go(1);
    },
    ['list', 'list', 'list', 'list'],
  ],
];

const memory = (): RouterHistory => page.kit.vueRouter.createMemoryHistory();

describe('router: one page view for each navigation', () => {
  for (const [cases, create] of [
    [casesInMemory, memory],
    [casesOnlyInMemory, memory],
    [casesInAddress, undefined],
  ] as const)
    for (const [title, steps, expected] of cases)
      it(`${title} -> ${expected.join(', ') || 'no view'}`, async () => {
        await start(create?.());
        await steps();
        expect(await views()).to.deep.equal(['home', ...expected]);
        expect(page.messages).to.deep.equal([]);
      });

  it('hash history', async () => {
    await start(page.kit.vueRouter.createWebHashHistory());
    await navigate('/one');
    await navigate('/one?page=2#part');
    await replace('/one?page=3');
    await go(-2);
    await navigate('/moved');
    expect(await views()).to.deep.equal(['home', 'one', 'one', 'home', 'two']);
  });
});

describe('router: what a view says', () => {
  const cases: [path: string, expected: [string, object][]][] = [
    ['/plain', [['PageVisit', {}]]],
    ['/lamps', [['ViewCategory', { name: 'Lamps', page_name: 'Lamps', category: 'Lighting' }]]],
    ['/silent', []],
    [
      '/products/T-1',
      [
        [
          'PageVisit',
          { name: 'Product T-1', page_name: 'Product T-1', line_items: [{ product_id: 'T-1' }] },
        ],
      ],
    ],
    ['/shop/sale', [['PageVisit', { name: 'Shop', page_name: 'Shop' }]]],
    ['/wrong', [['PageVisit', {}]]],
  ];
  for (const [path, expected] of cases)
    it(`${path} -> ${JSON.stringify(expected)}`, async () => {
      await start(memory());
      await navigate(path);
      await tag.track('Last').delivered;
      expect((await page.plain(0)).slice(2)).to.deep.equal([...expected, ['Last', {}]]);
      const said =
        path === '/wrong' ? ['[pinterest-tag] meta.pinterest of /wrong threw Error: Oops'] : [];
      expect(page.messages).to.deep.equal(said);
    });

  it('where a route is silent, the way back is a view', async () => {
    await start(memory());
    await navigate('/silent');
    await navigate('/');
    expect(await views()).to.deep.equal(['home', 'home']);
  });
});

describe('router: one view, whoever starts when', () => {
  it('the plugin before the router, and long after it', async () => {
    const { vue, vueRouter, pinterestTagPlugin } = page.kit;
    router = vueRouter.createRouter({
      history: vueRouter.createWebHistory(base()),
      routes: routes(),
    });
    const first = vue
      .createApp(Empty)
      .use(pinterestTagPlugin, { ...page.options, router })
      .use(router);
    first.mount('#app');
    await router.isReady();
    const late = vue.createApp(Empty);
    late.use(pinterestTagPlugin, { ...page.options, tagId: otherId, router });
    const { $pinterestTag } = late.config.globalProperties;
    await page.tasks();
    tag = first.config.globalProperties.$pinterestTag;
    await Promise.all([tag.track('Last').delivered, $pinterestTag.track('Last').delivered]);
    const sent = (await page.sandbox.events()).map(({ tagId: id, event, data }) =>
      [id, event, data['name']].join(' ').trim(),
    );
    expect(sent.sort()).to.deep.equal(
      [
        `${tagId} init`,
        `${tagId} PageVisit home`,
        `${tagId} Last`,
        `${otherId} PageVisit home`,
        `${otherId} Last`,
      ].sort(),
    );
  });

  it('an app without the router beside it', async () => {
    page.kit.vue.createApp(Empty).use(page.kit.pinterestTagPlugin, page.options).mount('#app');
    await page.sandbox.waitFor(2);
    await start();
    await navigate('/one');
    expect(await views()).to.deep.equal([undefined, 'one']);
  });

  it('two apps that share the router', async () => {
    await start();
    page.kit.vue.createApp(Empty).use(page.kit.pinterestTagPlugin, { ...page.options, router });
    await navigate('/one');
    await navigate('/');
    expect(await views()).to.deep.equal(['home', 'one', 'home']);
  });

  it('unmounted and installed again: no view meanwhile, none for the same place', async () => {
    await start();
    await page.sandbox.waitFor(2);
    const before = router;
    app.unmount();
    await before.push('/one');
    await before.push('/');
    await page.tasks();
    await start();
    await navigate('/two');
    expect(await views()).to.deep.equal(['home', 'two']);
  });

  it('unmounted before a view is sent: not that one, but those before and after', async () => {
    await start();
    const { afterEach: hook } = router;
    hook(() => app.unmount());
    await navigate('/one');
    await start();
    await navigate('/two');
    expect(await views()).to.deep.equal(['home', 'home', 'two']);
  });

  it('unmounted before the router has arrived: nothing', async () => {
    const { createApp } = page.kit.vue;
    router = page.kit.vueRouter.createRouter({ history: memory(), routes: routes() });
    const gone = createApp(Empty).use(page.kit.pinterestTagPlugin, { ...page.options, router });
    gone.mount(page.document.createElement('div'));
    gone.unmount();
    const other = createApp(Empty);
    other.use(page.kit.pinterestTagPlugin, { ...page.options, pageViews: 'manual' });
    tag = other.config.globalProperties.$pinterestTag;
    await navigate('/one');
    expect(await views()).to.deep.equal([]);
  });

  it('another tag id gets the view the visitor is at', async () => {
    const { vue, vueRouter, pinterestTagPlugin } = page.kit;
    const options = vue.shallowRef(page.options);
    router = vueRouter.createRouter({
      history: vueRouter.createWebHistory(base()),
      routes: routes(),
    });
    app = vue.createApp(Empty).use(router);
    app.use(pinterestTagPlugin, () => ({ ...options.value, router })).mount('#app');
    tag = app.config.globalProperties.$pinterestTag;
    await router.isReady();
    await navigate('/one');
    await page.sandbox.waitFor(3);
    options.value = { ...page.options, tagId: otherId };
    await tag.track('Last').delivered;
    expect(
      (await page.sandbox.events()).map(({ tagId: id, event, data }) => [id, event, data['name']]),
    ).to.deep.equal([
      [tagId, 'init', undefined],
      [tagId, 'PageVisit', 'home'],
      [tagId, 'PageVisit', 'one'],
      [otherId, 'PageVisit', 'one'],
      [otherId, 'Last', undefined],
    ]);
  });

  it('a page that the browser kept whole and shows again is a view', async () => {
    await start(memory());
    const { PageTransitionEvent } = page.window;
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(await views()).to.deep.equal(['home', 'home']);
  });
});
