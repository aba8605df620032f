import type { PinterestTagPluginOptions } from '@pinterest-tag/vue';

/** A table of event names that the tag maps besides the built-in one. */
export type PresetName = 'ecommerce' | 'ga4';

/**
 * Options of the module, under `pinterestTag` in `nuxt.config`: those of `createPinterestTag` that can be written as
 * JSON. Set `beforeSend` in a plugin of your own: `useNuxtApp().$pinterestTag.configure({ beforeSend })`.
 */
export interface PinterestTagModuleOptions extends Omit<
  PinterestTagPluginOptions,
  'beforeSend' | 'page' | 'pageViews' | 'router' | 'tagId'
> {
  /** Your Pinterest Tag's id: 13 digits. Default: `NUXT_PUBLIC_PINTEREST_TAG_TAG_ID`. */
  readonly tagId?: string | undefined;
  /** Tables to add to `eventMapping`, whose own rows take precedence. Default: none. */
  readonly preset?: readonly PresetName[] | undefined;
}
