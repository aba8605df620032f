import { pinterestTagPlugin, usePinterestPage, usePinterestTrack } from '@pinterest-tag/vue';
import '@pinterest-tag/vue/router-meta';
import { createApp, defineComponent, h } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';

const Home = defineComponent(() => {
  const track = usePinterestTrack();
  usePinterestPage({ name: 'Home' });
  return () => h('button', { onClick: () => track('Product Added', { sku: 'MUG-1' }) });
});

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: Home, meta: { pinterest: { name: 'Home' } } },
    // @ts-expect-error A name is text.
    { path: '/cart', component: Home, meta: { pinterest: { name: 7 } } },
  ],
});

const app = createApp(Home);
app.use(router).use(pinterestTagPlugin, { tagId: '2612345678901', router });
app.config.globalProperties.$pinterestTag.setConsent('granted');
// @ts-expect-error A tag id is required.
app.use(pinterestTagPlugin, { currency: 'EUR' });
