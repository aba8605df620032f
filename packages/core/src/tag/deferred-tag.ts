import { announceDefaultTag } from './default-tag.js';
import type { PinterestTag } from '../api/pinterest-tag.js';
import type { Consent } from '../api/consent.js';
import { createDefaultTagHandle } from './default-tag-handle.js';
import { pageState } from '../transport/page-state.js';

/** A tag whose owner starts it later. */
export interface DeferredTag {
  /**
   * The same object for good. Until the owner's tag starts it holds calls and settings, as
   * `getPinterestTag()` does; then it is that tag.
   */
  readonly tag: PinterestTag;
  /** Starts the owner's tag with what was said of consent before it, and hands over what is held. */
  start(create: (consent: Consent | undefined) => PinterestTag): PinterestTag;
}

/** For the Segment destination, which exists before its tag may start; nobody else should need it. */
export function createDeferredTag(): DeferredTag {
  // The stand-in of a page on which the owner's tag is the only one: other tags get nothing of it.
  const page = pageState({});
  page.debug = false; // the page's advice, to put a tag on it, is none here
  return {
    tag: createDefaultTagHandle(page),
    start(create) {
      const { consent } = page;
      page.consent = undefined;
      const tag = create(consent);
      // A tag that ran before keeps the consent it has: the visitor's word is newer.
      if (consent) tag.setConsent(consent);
      const owner = { options: { tagId: tag.tagId }, releasedByDestroy: true };
      page.tags.set('', { tag, owners: [owner], consent });
      announceDefaultTag(page);
      return tag;
    },
  };
}
