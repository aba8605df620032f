import { mountPinterestTag, type PinterestTagOptions } from '@pinterest-tag/core';
import { onScopeDispose, toRaw, toValue, watch, type MaybeRefOrGetter } from 'vue';
import type { InstalledTag } from './pinterest-tag-key.js';
import type { PinterestTagPluginOptions } from './plugin-options.js';
import { sendRouteViews } from './route-views.js';
import { toComparable } from '@pinterest-tag/core/bindings';

/** Mounts the tag of an app, until the scope is disposed. */
export function installTag(given: MaybeRefOrGetter<PinterestTagPluginOptions>): InstalledTag {
  const router = toRaw(toValue(given)?.router);
  const read = (): PinterestTagOptions =>
    copyOf({ ...toValue(given), router: undefined, ...(router && { pageViews: 'manual' }) });
  const options = read();
  const mounted = mountPinterestTag(options);
  const { tag } = mounted;
  if (typeof document !== 'undefined') {
    const sendAgain = router && sendRouteViews(router, tag);
    const update = (next: PinterestTagOptions): void => {
      const before = tag.tagId;
      mounted.update(next);
      if (tag.tagId !== before) sendAgain?.();
    };
    // In this task: consent that is withdrawn counts for the very next call.
    watch(read, update, { flush: 'sync' });
    onScopeDispose(mounted.unmount);
  }
  return { tag, consent: options.consent ?? 'granted' };
}

/** A copy, which a change inside a reactive object does not change, too; its reader depends on all of it. */
function copyOf(options: PinterestTagPluginOptions): PinterestTagOptions {
  return { ...options, ...(JSON.parse(toComparable(options) ?? '{}') as object) };
}
