import { defaultTag } from './default-tag.js';
import type { Activity, PinterestTag } from './pinterest-tag.js';
import { reportError } from './report-error.js';
import { pageState } from './transport/page-state.js';

/**
 * Tells the listener all that happens to calls of the page's default tag, now, when there is one, and
 * when another takes its place; that it did is told as a `consent` activity. Returns its end.
 */
export function followDefaultTag(
  listener: (activity: Activity) => void,
  page = pageState(),
): () => void {
  const { followers } = page;
  let followed = defaultTag(page);
  let end = followed?.subscribe(listener);
  const follower = {
    hear(activity: Activity): void {
      try {
        listener(activity);
      } catch (error) {
        reportError('a listener threw', error);
      }
    },
    follow(tag: PinterestTag): void {
      if (tag === followed) return;
      end?.();
      followed = tag;
      end = tag.subscribe(listener);
      follower.hear({ type: 'consent', consent: tag.consent });
    },
  };
  followers.add(follower);
  return () => {
    followers.delete(follower);
    end?.();
  };
}
