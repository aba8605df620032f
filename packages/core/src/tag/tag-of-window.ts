import type { PinterestTag } from '../api/pinterest-tag.js';
import { createDefaultTagHandle } from './default-tag-handle.js';
import { pageState } from '../transport/page-state.js';

/** The default tag of another window of this origin, a frame say, as `getPinterestTag()` is of this one. */
export function tagOfWindow(window: Window): PinterestTag {
  return createDefaultTagHandle(pageState(window));
}
