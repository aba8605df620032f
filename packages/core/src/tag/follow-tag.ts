import type { Activity, PinterestTag } from '../api/pinterest-tag.js';
import { notifyListener } from './notify-listener.js';
import type { Follower } from '../transport/page-state.js';

/**
 * Tells the listener all that happens to calls of the tag, when there is one, and as one of the followers
 * of each that takes its place; that it did is told as a `consent` activity. Returns its end.
 */
export function followTag(
  listener: (activity: Activity) => void,
  tag: PinterestTag | undefined,
  followers: Set<Follower>,
): () => void {
  let followed = tag;
  let end = tag?.subscribe(listener);
  const follower: Follower = {
    hear: (activity) => notifyListener(listener, activity),
    follow(next) {
      if (next === followed) return;
      end?.();
      followed = next;
      end = next.subscribe(listener);
      follower.hear({ type: 'consent', consent: next.consent });
    },
  };
  followers.add(follower);
  return () => {
    followers.delete(follower);
    end?.();
  };
}
