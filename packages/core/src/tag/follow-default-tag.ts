import { defaultTag } from './default-tag.js';
import { followTag } from './follow-tag.js';
import type { Activity } from '../api/pinterest-tag.js';
import { pageState } from '../transport/page-state.js';

/**
 * Tells the listener all that happens to calls of the page's default tag, now, when there is one, and
 * when another takes its place; that it did is told as a `consent` activity. Returns its end.
 */
export function followDefaultTag(
  listener: (activity: Activity) => void,
  page = pageState(),
): () => void {
  return followTag(listener, defaultTag(page), page.followers);
}
