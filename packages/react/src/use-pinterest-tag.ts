import type { PinterestTag } from '@pinterest-tag/core';
import { useTagScope } from './tag-context.js';

/**
 * The tag of the nearest provider; without one the page's default tag, now or when it appears: calls
 * made before are held. The same object at each rendering.
 */
export function usePinterestTag(): PinterestTag {
  return useTagScope().tag;
}
