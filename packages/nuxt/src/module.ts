import {
  addImports,
  addPlugin,
  addTypeTemplate,
  createResolver,
  defineNuxtModule,
} from '@nuxt/kit';
import type { NuxtModule } from '@nuxt/schema';
import type { PinterestTagModuleOptions } from './module-options.js';

export type { PinterestTagModuleOptions, PresetName } from './module-options.js';

const composables = ['Tag', 'Track', 'Page', 'Identify', 'Consent'].map(
  (name) => `usePinterest${name}`,
);

/** Types `definePageMeta({ pinterest: ... })`. */
const pageMeta = `import type { RoutePage } from '@pinterest-tag/vue';
import type { RouteLocationNormalized } from 'vue-router';

declare module '#app' {
  interface PageMeta {
    pinterest?: RoutePage<RouteLocationNormalized>;
  }
}

export {};
`;

/**
 * Nuxt module for the Pinterest Tag: reads `pinterestTag` in `nuxt.config`, starts the tag with the app's router, and
 * imports the composables of `@pinterest-tag/vue` automatically. The server renders and sends nothing.
 *
 * Options become public runtime config, so `NUXT_PUBLIC_PINTEREST_TAG_TAG_ID` sets the tag id when the server starts.
 */
const pinterestTagModule: NuxtModule<PinterestTagModuleOptions> =
  defineNuxtModule<PinterestTagModuleOptions>({
    meta: {
      name: '@pinterest-tag/nuxt',
      configKey: 'pinterestTag',
      compatibility: { nuxt: '>=3.13.0' },
    },
    // An environment variable sets only what is there already.
    defaults: { tagId: '', scriptSrc: '', endpoint: '' },
    setup(options, nuxt) {
      const { resolve } = createResolver(import.meta.url);
      nuxt.options.runtimeConfig.public['pinterestTag'] = { ...options };
      nuxt.options.build.transpile.push(resolve('./runtime'));
      addPlugin(resolve('./runtime/plugin'));
      addImports(composables.map((name) => ({ name, from: resolve('./runtime/composables') })));
      addTypeTemplate({ filename: 'types/pinterest-tag.d.ts', getContents: () => pageMeta });
    },
  });

export default pinterestTagModule;
