import '@pinterest-tag/vue/router-meta';
import { createRouter, createWebHistory } from 'vue-router';
import { findCategory } from '../../shared/catalogue.js';
import { setTitle } from './shop/set-title';
import HomePage from './pages/HomePage.vue';

declare module 'vue-router' {
  interface RouteMeta {
    /** The document's title; pages about one thing set their own. */
    title?: string;
  }
}

/**
 * `meta.pinterest` names the page view of a route: the tag's plugin sends one for each navigation. The
 * product page sends its own, as it carries the product.
 */
export const router = createRouter({
  history: createWebHistory(new URL(document.baseURI).pathname),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    {
      path: '/',
      component: HomePage,
      meta: { title: 'Lamps, tableware and furniture', pinterest: { name: 'Home' } },
    },
    {
      path: '/category/:slug?',
      component: () => import('./pages/CategoryPage.vue'),
      meta: {
        pinterest: ({ params }) => {
          const name = findCategory(params['slug'])?.name ?? 'The collection';
          return { name, category: name };
        },
      },
    },
    {
      path: '/product/:sku',
      component: () => import('./pages/ProductPage.vue'),
      props: true,
      meta: { pinterest: false },
    },
    {
      path: '/search',
      component: () => import('./pages/SearchPage.vue'),
      meta: { title: 'Search results', pinterest: { name: 'Search results' } },
    },
    {
      path: '/cart',
      component: () => import('./pages/CartPage.vue'),
      meta: { title: 'Your cart', pinterest: { name: 'Cart' } },
    },
    {
      path: '/checkout',
      component: () => import('./pages/CheckoutPage.vue'),
      meta: { title: 'Checkout', pinterest: { name: 'Checkout' } },
    },
    {
      path: '/thank-you',
      component: () => import('./pages/ThankYouPage.vue'),
      meta: { title: 'Thank you', pinterest: { name: 'Thank you' } },
    },
    {
      path: '/video',
      component: () => import('./pages/VideoPage.vue'),
      meta: { title: 'How it is made', pinterest: { name: 'How it is made' } },
    },
    {
      path: '/account',
      component: () => import('./pages/AccountPage.vue'),
      meta: { title: 'Your account', pinterest: { name: 'Account' } },
    },
    {
      path: '/consultation',
      component: () => import('./pages/ConsultationPage.vue'),
      meta: { title: 'Room consultation', pinterest: { name: 'Room consultation' } },
    },
    { path: '/:rest(.*)', redirect: '/' },
  ],
});

router.afterEach(({ meta }) => {
  if (meta.title) setTitle(meta.title);
});
