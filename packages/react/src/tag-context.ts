import { getPinterestTag, type Consent, type PinterestTag } from '@pinterest-tag/core';
import { createContext, useContext } from 'react';

/** What hooks need of the tag above them. */
export interface TagScope {
  /** The same object for good, whichever tag is behind it. */
  readonly tag: PinterestTag;
  /** The consent that HTML from a server shows. */
  readonly serverConsent: Consent;
  /** Starts the tag, unless it runs. */
  readonly start?: () => void;
  /** A component sends the page views: the tag is to send none by itself. */
  readonly claimViews?: () => void;
}

/** What a provider gives to those below it; without one there is the page's default tag. */
export const TagContext = createContext<TagScope>({
  get tag() {
    return getPinterestTag();
  },
  serverConsent: 'pending',
});

/** The scope of the nearest provider. */
export function useTagScope(): TagScope {
  return useContext(TagContext);
}
