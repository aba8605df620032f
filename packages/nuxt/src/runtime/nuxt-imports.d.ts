// The part of Nuxt's generated module that the plugin uses: Nuxt writes the module when it builds an app.
declare module '#imports' {
  import type { PinterestRouter } from '@pinterest-tag/vue';
  import type { App } from 'vue';

  export interface NuxtPlugin {
    (app: { readonly vueApp: App<Element> }): void;
  }
  export function defineNuxtPlugin(plugin: NuxtPlugin): NuxtPlugin;
  export function useRouter(): PinterestRouter;
  export function useRuntimeConfig(): { readonly public: { readonly pinterestTag: unknown } };
}
