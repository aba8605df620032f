import type { Consent } from '../api/consent.js';
import type { PinterestTag } from '../api/pinterest-tag.js';
import { pageState } from '../transport/page-state.js';
import { announceDefaultTag } from './default-tag.js';
import { createDefaultTagHandle } from './default-tag-handle.js';

/** A tag whose owner starts it later. */
export interface DeferredTag {
  /** The handle. Until the owner's tag starts it buffers calls and settings, as `getPinterestTag()` does. */
  readonly tag: PinterestTag;
  /** Starts the owner's tag, given the consent set before it, and passes it what is buffered. */
  start(create: (consent: Consent | undefined) => PinterestTag): PinterestTag;
}

/** Creates a deferred tag: for the Analytics.js destination, which exists before its tag may start. */
export function createDeferredTag(): DeferredTag {
  // The state of a page of its own, with the owner's tag alone: other tags receive nothing of it.
  const page = pageState({});
  return {
    // Without the warning: it asks for a tag on the page, which would not help here.
    tag: createDefaultTagHandle(page),
    start(create) {
      const { consent } = page;
      page.consent = undefined;
      const tag = create(consent);
      // A tag that already runs keeps its consent; what was set here is newer.
      if (consent) tag.setConsent(consent);
      const owner = { options: { tagId: tag.tagId }, releasedByDestroy: true };
      page.tags.set('', { tag, owners: [owner], consent });
      announceDefaultTag(page);
      return tag;
    },
  };
}
