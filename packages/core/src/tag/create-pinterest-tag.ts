import type { PinterestTag } from '../api/pinterest-tag.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { acquireTag } from './registry.js';

/**
 * Puts a Pinterest Tag on the page. The page's first one is its default, which `getPinterestTag` returns.
 * Two with one id are one tag, set up by the first. Never throws: an invalid option is reported on the
 * console and its default applies; without a valid `tagId`, or outside a browser, the tag drops calls.
 *
 * @example
 * const tag = createPinterestTag({ tagId: '2612345678901' });
 * tag.track('Order Completed', { order_id: 'A-1', value: 27.5, currency: 'USD', products });
 */
export function createPinterestTag(options: PinterestTagOptions): PinterestTag {
  return acquireTag(options, true).tag;
}
