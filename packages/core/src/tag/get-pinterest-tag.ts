import { noOpTag } from './no-op-tag.js';
import type { PinterestTag } from '../api/pinterest-tag.js';
import { createDefaultTagHandle } from './default-tag-handle.js';
import { pageState } from '../transport/page-state.js';

let standIn: PinterestTag | undefined;

/**
 * The page's default tag, whoever made it: an element, a provider, this package or another copy of it.
 * It is the same object at any time, and stands for whichever tag is the default one. While there is
 * none it holds calls (1,000 at most, the oldest ends as `dropped`). Never throws; also on a server.
 *
 * @param options.debug Says once on the console when calls wait and there is no tag. Default: `true` in
 *   a development build.
 */
export function getPinterestTag(options: { readonly debug?: boolean } = {}): PinterestTag {
  if (typeof document === 'undefined') return noOpTag('');
  if (options.debug !== undefined) pageState().debug = options.debug;
  return (standIn ??= createDefaultTagHandle(pageState()));
}
