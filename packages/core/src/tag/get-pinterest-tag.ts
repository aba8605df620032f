import type { PinterestTag } from '../api/pinterest-tag.js';
import { pageState } from '../transport/page-state.js';
import { createDefaultTagHandle } from './default-tag-handle.js';
import { createNoOpTag } from './tag-handle.js';
import { warnOfWaiting } from './warn-of-waiting.js';

let handle: PinterestTag | undefined;

/**
 * Returns the handle of the page's default tag, whoever created that: an element, a provider, this
 * package or another copy of it. Always the same object; calls go to whichever tag is the default one.
 * While there is none it buffers calls (1,000 at most, the oldest ends as `dropped`). Never throws; on a
 * server it drops calls.
 *
 * @param options.debug Warns once on the console when calls wait and there is no tag. Default: `true` in
 *   a development build.
 */
export function getPinterestTag(options: { readonly debug?: boolean } = {}): PinterestTag {
  if (typeof document === 'undefined') return createNoOpTag('');
  if (options.debug !== undefined) pageState().debug = options.debug;
  return (handle ??= createDefaultTagHandle(pageState(), warnOfWaiting));
}
