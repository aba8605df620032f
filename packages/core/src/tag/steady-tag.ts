import { callMethods } from './call-methods.js';
import { followTag } from './follow-tag.js';
import type { PinterestTag } from '../api/pinterest-tag.js';
import type { Follower } from '../transport/page-state.js';

/** A tag that may be kept while another one takes its place. */
export interface SteadyTag {
  readonly tag: PinterestTag;
  /** Takes those who listen along to the tag that runs now; they are told of its consent. */
  follow(): void;
}

/** Each call goes to the tag that is the current one at that time. */
export function createSteadyTag(current: () => PinterestTag, destroy: () => void): SteadyTag {
  const followers = new Set<Follower>();
  const tag: PinterestTag = {
    get tagId() {
      return current().tagId;
    },
    get consent() {
      return current().consent;
    },
    ...callMethods((call) => current().send(call)),
    setConsent: (consent) => current().setConsent(consent),
    configure: (settings) => current().configure(settings),
    subscribe: (listener) => followTag(listener, current(), followers),
    destroy,
  };
  return { tag, follow: () => followers.forEach(({ follow }) => follow(current())) };
}
