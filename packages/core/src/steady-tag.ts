import type { PinterestTag } from './pinterest-tag.js';
import { reportError } from './report-error.js';

/** A tag that may be kept while another one takes its place. */
export interface SteadyTag {
  readonly tag: PinterestTag;
  /** Takes those who listen along to the tag that runs now; they are told of its consent. */
  follow(): void;
}

/** Each call goes to the tag that is the current one at that time. */
export function createSteadyTag(current: () => PinterestTag, destroy: () => void): SteadyTag {
  const followers = new Set<() => void>();
  const tag: PinterestTag = {
    get tagId() {
      return current().tagId;
    },
    get consent() {
      return current().consent;
    },
    page: (...page) => current().page(...page),
    track: (...event) => current().track(...event),
    identify: (...user) => current().identify(...user),
    send: (call) => current().send(call),
    setConsent: (consent) => current().setConsent(consent),
    configure: (settings) => current().configure(settings),
    subscribe(listener) {
      let end = current().subscribe(listener);
      const follow = (): void => {
        end();
        end = current().subscribe(listener);
        try {
          listener({ type: 'consent', consent: current().consent });
        } catch (error) {
          reportError('a listener threw', error);
        }
      };
      followers.add(follow);
      return () => {
        followers.delete(follow);
        end();
      };
    },
    destroy,
  };
  return { tag, follow: () => followers.forEach((follow) => follow()) };
}
