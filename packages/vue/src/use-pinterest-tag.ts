import type { PinterestTag } from '@pinterest-tag/core';
import { useInstalledTag } from './use-installed-tag.js';

/**
 * The tag of the app; without the plugin the page's default one, whoever put it there, now or later. It
 * may be kept, and used anywhere: in `setup`, in a store, in a router's guard.
 */
export function usePinterestTag(): PinterestTag {
  return useInstalledTag().tag;
}
