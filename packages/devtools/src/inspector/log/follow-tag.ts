import { getPinterestTag, type Activity, type PinterestTag } from '@pinterest-tag/core';

/**
 * Tells the listener all that happens to the calls of a tag; without one to those of the page's default
 * tag, also of one that comes later or takes its place. Returns its end.
 */
export function followTag(
  tag: PinterestTag | undefined,
  listener: (activity: Activity) => void,
): () => void {
  return (tag ?? getPinterestTag()).subscribe(listener);
}

/** What the panel says of the tag it watches. */
export function describeTag(tag: PinterestTag | undefined): { tagId: string; consent: string } {
  try {
    const { tagId, consent } = tag ?? getPinterestTag();
    return { tagId, consent };
  } catch {
    return { tagId: '', consent: '' }; // of a window that is gone
  }
}
