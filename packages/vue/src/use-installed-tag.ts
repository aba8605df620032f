import { getPinterestTag } from '@pinterest-tag/core';
import { hasInjectionContext, inject } from 'vue';
import { pinterestTagKey, type InstalledTag } from './pinterest-tag-key.js';

/** The tag of the app; without the plugin, or outside an app, the page's default one. */
export function useInstalledTag(): InstalledTag {
  const installed = hasInjectionContext() ? inject(pinterestTagKey, undefined) : undefined;
  return installed ?? { tag: getPinterestTag(), consent: 'pending' };
}
