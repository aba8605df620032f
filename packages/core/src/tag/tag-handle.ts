import type { Activity, PinterestTag } from '../api/pinterest-tag.js';
import type { Consent } from '../api/consent.js';
import type { Follower } from '../transport/page-state.js';
import { callMethods } from './call-methods.js';
import { notifyListener } from './notify-listener.js';

/** What responds for a handle while there is no tag behind it. */
export type HandleFallback = Pick<
  PinterestTag,
  'tagId' | 'consent' | 'send' | 'setConsent' | 'configure'
>;

/** What a handle forwards to. */
export interface HandleTarget {
  /** The tag behind the handle at this moment. */
  readonly current: () => PinterestTag | undefined;
  readonly fallback: HandleFallback;
  readonly destroy: () => void;
  /** Those who listen through the handle; `onTagChange` moves them to another tag. */
  readonly followers: Set<Follower>;
}

/**
 * Creates what callers hold for good: each call goes to the tag that is behind the handle at that time,
 * or to the fallback while there is none.
 */
export function createTagHandle({
  current,
  fallback,
  destroy,
  followers,
}: HandleTarget): PinterestTag {
  const target = (): HandleFallback => current() ?? fallback;
  return {
    get tagId() {
      return target().tagId;
    },
    get consent() {
      return target().consent;
    },
    ...callMethods((call) => target().send(call)),
    setConsent: (consent) => target().setConsent(consent),
    configure: (settings) => target().configure(settings),
    subscribe: (listener) => followTag(listener, current(), followers),
    destroy,
  };
}

/** Creates the handle of no tag, on a server or without a valid tag id: every call ends as `dropped`. */
export function createNoOpTag(tagId: string): PinterestTag {
  const nothing = (): void => undefined;
  const tag: PinterestTag & { consent: Consent } = {
    tagId,
    consent: 'denied',
    ...callMethods(() => ({ eventId: '', delivered: Promise.resolve('dropped') })),
    setConsent: (consent) => void (tag.consent = consent),
    configure: nothing,
    subscribe: () => nothing,
    destroy: nothing,
  };
  return tag;
}

/**
 * Subscribes the listener to the tag, when there is one, and to each tag that takes its place, which is
 * reported as a `consent` activity. Returns a function that ends it.
 */
function followTag(
  listener: (activity: Activity) => void,
  tag: PinterestTag | undefined,
  followers: Set<Follower>,
): () => void {
  let followed = tag;
  let end = tag?.subscribe(listener);
  const follower: Follower = {
    onActivity: (activity) => notifyListener(listener, activity),
    onTagChange(next) {
      if (next === followed) return;
      end?.();
      followed = next;
      end = next?.subscribe(listener);
      if (next) follower.onActivity({ type: 'consent', consent: next.consent });
    },
  };
  followers.add(follower);
  return () => {
    followers.delete(follower);
    end?.();
  };
}
