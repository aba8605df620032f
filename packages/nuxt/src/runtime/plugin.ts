import { ecommerceEvents, ga4Events, pinterestTagPlugin } from '@pinterest-tag/vue';
import { defineNuxtPlugin, useRouter, useRuntimeConfig, type NuxtPlugin } from '#imports';
import type { PinterestTagModuleOptions, PresetName } from '../module-options.js';

const presets = { ecommerce: ecommerceEvents, ga4: ga4Events };

/** Installs the tag in the app, on the server, where it sends nothing, and in the browser. */
const plugin: NuxtPlugin = defineNuxtPlugin(({ vueApp }) => {
  const { preset = [], ...options } = useRuntimeConfig().public
    .pinterestTag as PinterestTagModuleOptions;
  const tables = [...preset].reverse().map((name: PresetName) => presets[name]);
  vueApp.use(pinterestTagPlugin, {
    ...options,
    tagId: options.tagId ?? '',
    eventMapping: Object.assign({}, ...tables, options.eventMapping) as typeof options.eventMapping,
    // Runtime config has no way to leave a value out.
    scriptSrc: options.scriptSrc || undefined,
    endpoint: options.endpoint || undefined,
    router: useRouter(),
  });
});

export default plugin;
