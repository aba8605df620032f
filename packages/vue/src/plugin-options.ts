import type { PinterestTagOptions } from '@pinterest-tag/core';
import type { PinterestRouter } from './router.js';

/** The options of `createPinterestTag`, and the app's router. */
export interface PinterestTagPluginOptions extends PinterestTagOptions {
  /**
   * The app's Vue Router: one page call for each view it completes, named by the route's
   * `meta.pinterest`. It takes the place of `pageViews` and `page`.
   */
  readonly router?: PinterestRouter | undefined;
}
