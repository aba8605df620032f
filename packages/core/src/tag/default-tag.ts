import type { PinterestTag } from '../api/pinterest-tag.js';
import { pageState } from '../transport/page-state.js';

/** The page's default tag: the first that has an owner. */
export function defaultTag(page = pageState()): PinterestTag | undefined {
  for (const { tag, owners } of page.tags.values()) if (owners.length > 0) return tag;
  return undefined;
}

/**
 * Hands what waits for a tag to the default one. Those who follow it come first, then calls made before
 * it; they come before its first page view, as they may say who the visitor is.
 */
export function announceDefaultTag(page = pageState()): void {
  const tag = defaultTag(page);
  if (!tag) return;
  const { followers, waiting } = page;
  for (const { follow } of [...followers]) follow(tag);
  for (const { run } of waiting.splice(0)) run(tag);
}
