// An app that a server renders and the browser hydrates: async components, kept pages, a router.
import {
  pinterestTagPlugin,
  usePinterestConsent,
  usePinterestIdentify,
  usePinterestPage,
  usePinterestTrack,
} from '@pinterest-tag/vue';
import { createSSRApp, h, KeepAlive, onMounted, Suspense } from 'vue';
import { createRouter, RouterView } from 'vue-router';

const Banner = {
  setup() {
    const { consent, setConsent } = usePinterestConsent();
    return () =>
      consent.value === 'pending'
        ? h('button', { id: 'accept', onClick: () => setConsent('granted') }, 'May we?')
        : h('p', { id: 'said' }, consent.value);
  },
};

const Product = {
  async setup() {
    const track = usePinterestTrack();
    usePinterestPage({ name: 'Teapot', properties: { sku: 'T-1' } });
    usePinterestIdentify({ email: 'ann@example.com' });
    onMounted(() => track('Product Added', { sku: 'T-1' }, { messageId: 'added' }));
    await Promise.resolve();
    return () => h('h1', { id: 'product' }, 'Teapot');
  },
};

const Home = { render: () => h('h1', 'Home') };

const App = {
  setup: () => () => [
    h(Banner),
    h(RouterView, null, {
      default: ({ Component }) => h(Suspense, null, h(KeepAlive, null, h(Component))),
    }),
  ],
};

/** The shop with the router of that history; the options are those of the plugin. */
export function createShop(history, options) {
  const router = createRouter({
    history,
    routes: [
      { path: '/', component: Home, meta: { pinterest: { name: 'Home' } } },
      { path: '/teapot', component: Product, meta: { pinterest: false } },
    ],
  });
  const app = createSSRApp(App).use(router);
  app.use(pinterestTagPlugin, { ...options, router });
  return { app, router };
}
