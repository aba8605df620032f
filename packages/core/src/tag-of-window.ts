import type { PinterestTag } from './pinterest-tag.js';
import { createStandIn } from './stand-in.js';
import { pageState } from './transport/page-state.js';

/** The default tag of another window of this origin, a frame say, as `getPinterestTag()` is of this one. */
export function tagOfWindow(window: Window): PinterestTag {
  return createStandIn(pageState(window));
}
