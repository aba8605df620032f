import type { PinterestTag } from '../api/pinterest-tag.js';
import { pageState } from '../transport/page-state.js';

/** The page's default tag: the first one that has an owner. */
export function defaultTag(page = pageState()): PinterestTag | undefined {
  for (const { tag, owners } of page.tags.values()) if (owners.length > 0) return tag;
  return undefined;
}

/**
 * Passes what waits for a tag to the default one: followers first, then the calls made before it. Both
 * come before its first page view, as those calls may identify the visitor.
 */
export function announceDefaultTag(page = pageState()): void {
  const tag = defaultTag(page);
  if (!tag) return;
  const { followers, waiting } = page;
  for (const { onTagChange } of [...followers]) onTagChange(tag);
  for (const { run } of waiting.splice(0)) run(tag);
}
