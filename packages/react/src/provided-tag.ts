import type { PinterestTagOptions } from '@pinterest-tag/core';
import { prepareTag } from '@pinterest-tag/core/bindings';
import type { TagScope } from './tag-context.js';

/** The tag of one provider. */
export interface ProvidedTag extends TagScope {
  readonly start: () => void;
  /** Starts the tag, or applies what changed. */
  apply(options: PinterestTagOptions): void;
  /** Stops the tag; a call does not start it again, `start` and `apply` do. */
  readonly stop: () => void;
}

/** Creates the tag of a provider. Rendering starts nothing: the first call does, or else `apply`. */
export function createProvidedTag(initial: PinterestTagOptions, parent: TagScope): ProvidedTag {
  let options = initial;
  let isClaimed = false;

  // Components create functions anew at each rendering: the tag has one that calls the latest.
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

  const { tag, mount, update, unmount } = prepareTag(initial, () => {
    parent.start?.(); // the outer tag is the page's first, its default
    update(settings());
  });
  return {
    tag,
    serverConsent: initial.consent ?? 'granted',
    start: mount,
    stop: unmount,
    claimViews() {
      isClaimed = true;
      if (parent.tag.tagId === options.tagId) parent.claimViews?.(); // two of one id are one tag
    },
    apply(next) {
      options = next;
      update(settings());
      mount();
    },
  };
}
