import { ecommerceEvents, pinterestTagPlugin, type RoutePage } from '@pinterest-tag/vue';
import type { RouteLocationNormalized } from 'vue-router';

// A plugin for server and browser alike: on the server nothing is sent.
export default defineNuxtPlugin(({ vueApp }) => {
  const settings = useRuntimeConfig().public;
  vueApp.use(pinterestTagPlugin, {
    tagId: settings.pinterestTagId,
    router: useRouter(), // a page view for each navigation, named by definePageMeta({ pinterest: ... })
    currency: 'EUR',
    eventMapping: ecommerceEvents,
    scriptSrc: settings.pinterestScriptSrc || undefined,
    endpoint: settings.pinterestEndpoint || undefined,
  });
});

// Types definePageMeta({ pinterest: ... }).
declare module '#app' {
  interface PageMeta {
    pinterest?: RoutePage<RouteLocationNormalized>;
  }
}
