import type { PinterestTag } from '@pinterest-tag/core';
import { usePinterestTag } from './use-pinterest-tag.js';

/**
 * `track(event, properties)`, the same function at each rendering. Properties of the Segment Spec's
 * events are completed and checked.
 *
 * @example
 * const track = usePinterestTrack();
 * <button onClick={() => track('Product Added', { sku: 'MUG-1', price: 12.5 })}>Add to cart</button>
 */
export function usePinterestTrack(): PinterestTag['track'] {
  return usePinterestTag().track;
}
