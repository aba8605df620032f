import type { PinterestTag } from '@pinterest-tag/core';
import { usePinterestTag } from './use-pinterest-tag.js';

/**
 * Tracks what the visitor does.
 *
 * @example
 * const track = usePinterestTrack();
 * track('Product Added', { product_id: '507f', price: 18.99, quantity: 1 });
 */
export function usePinterestTrack(): PinterestTag['track'] {
  return usePinterestTag().track;
}
