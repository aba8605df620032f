import { effectScope, type App, type MaybeRefOrGetter, type Plugin } from 'vue';
import { installTag } from './install-tag.js';
import { pinterestTagKey, type InstalledTag } from './pinterest-tag-key.js';
import type { PinterestTagPluginOptions } from './plugin-options.js';

/**
 * Puts a Pinterest Tag on the page for an app, until the app is unmounted: `$pinterestTag` in templates,
 * and the composables' tag. Options may be a ref or a getter; their changes take effect as they happen.
 * On a server the tag sends nothing.
 *
 * @example app.use(pinterestTagPlugin, { tagId: '2612345678901', router });
 */
export const pinterestTagPlugin: Plugin<[options: MaybeRefOrGetter<PinterestTagPluginOptions>]> = {
  install(app: App<unknown>, options: MaybeRefOrGetter<PinterestTagPluginOptions>): void {
    const scope = effectScope(true);
    const installed = scope.run(() => installTag(options)) as InstalledTag; // the scope is active
    app.provide(pinterestTagKey, installed);
    app.config.globalProperties.$pinterestTag = installed.tag;
    // Vue 3.4 has no app.onUnmount, and components may track while they are unmounted.
    const { unmount } = app;
    app.unmount = () => {
      unmount();
      scope.stop();
    };
  },
};
