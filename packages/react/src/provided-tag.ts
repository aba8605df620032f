import {
  mountPinterestTag,
  type Activity,
  type MountedTag,
  type PinterestTag,
  type PinterestTagOptions,
} from '@pinterest-tag/core';
import type { TagScope } from './tag-context.js';

/** The tag of one provider. */
export interface ProvidedTag extends TagScope {
  readonly start: () => void;
  /** Starts the tag, or applies what changed. */
  apply(options: PinterestTagOptions): void;
  /** Stops the tag; a call does not start it again, `start` and `apply` do. */
  stop(): void;
}

/**
 * A tag to pass on before there is one: rendering starts nothing. The first call starts it, at the
 * latest `apply`.
 */
export function createProvidedTag(initial: PinterestTagOptions, parent: TagScope): ProvidedTag {
  const serverConsent = initial.consent ?? 'granted';
  const listeners = new Set<(activity: Activity) => void>();
  let options = initial;
  let isClaimed = false;
  let mounted: MountedTag | undefined;
  /** There while it runs. */
  let unfollow: (() => void) | undefined;

  // Functions are written anew at each rendering: the tag has one that asks the latest.
  const beforeSend: PinterestTagOptions['beforeSend'] = (...given) =>
    options.beforeSend?.(...given);
  const page: PinterestTagOptions['page'] = () =>
    typeof options.page === 'function' ? options.page() : {};
  const settings = (): PinterestTagOptions => ({
    ...options,
    ...(typeof options.beforeSend === 'function' && { beforeSend }),
    ...(typeof options.page === 'function' && { page }),
    ...(isClaimed && { pageViews: 'manual' }),
  });

  const start = (): MountedTag => {
    if (mounted && unfollow) return mounted;
    parent.start?.(); // the outer tag is the page's first, its default
    mounted = mountPinterestTag(settings());
    unfollow = mounted.tag.subscribe((activity) => {
      for (const listener of listeners) listener(activity);
    });
    return mounted;
  };
  const stop = (): void => {
    unfollow?.();
    unfollow = undefined;
    mounted?.unmount();
  };
  const current = (): PinterestTag => (mounted ?? start()).tag;

  return {
    tag: {
      get tagId() {
        return mounted?.tag.tagId ?? options.tagId;
      },
      get consent() {
        return mounted?.tag.consent ?? serverConsent;
      },
      page: (...details) => current().page(...details),
      track: (...event) => current().track(...event),
      identify: (...user) => current().identify(...user),
      send: (call) => current().send(call),
      setConsent: (consent) => current().setConsent(consent),
      configure: (changes) => current().configure(changes),
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      destroy: () => mounted?.unmount(),
    },
    serverConsent,
    start,
    stop,
    claimViews() {
      isClaimed = true;
      if (parent.tag.tagId === options.tagId) parent.claimViews?.(); // two of one id are one tag
    },
    apply(next) {
      options = next;
      start().update(settings());
    },
  };
}
