import type { MountedTag, PinterestTag } from '@pinterest-tag/core';

/** The mounted tag in a form that may be kept: another `tagId` makes another tag, and this one stays. */
export interface KeptTag {
  readonly tag: PinterestTag;
  /** Takes those who listen along to the tag that runs now. */
  follow(): void;
}

/** Each call goes to the tag that is mounted at that time. */
export function keepTag(mounted: MountedTag): KeptTag {
  const followers = new Set<() => void>();
  const tag: PinterestTag = {
    get tagId() {
      return mounted.tag.tagId;
    },
    get consent() {
      return mounted.tag.consent;
    },
    page: (...page) => mounted.tag.page(...page),
    track: (...event) => mounted.tag.track(...event),
    identify: (...user) => mounted.tag.identify(...user),
    send: (call) => mounted.tag.send(call),
    setConsent: (consent) => mounted.tag.setConsent(consent),
    configure: (settings) => mounted.tag.configure(settings),
    subscribe(listener) {
      let end = mounted.tag.subscribe(listener);
      const follow = (): void => {
        end();
        end = mounted.tag.subscribe(listener);
        listener({ type: 'consent', consent: mounted.tag.consent });
      };
      followers.add(follow);
      return () => {
        followers.delete(follow);
        end();
      };
    },
    destroy: () => mounted.tag.destroy(),
  };
  return { tag, follow: () => followers.forEach((follow) => follow()) };
}
