import type { Consent, PinterestTag } from '@pinterest-tag/core';
import type { InjectionKey } from 'vue';

/** What the plugin provides to its app. */
export interface InstalledTag {
  readonly tag: PinterestTag;
  /** The consent of the options: what a server renders, and the browser hydrates. */
  readonly consent: Consent;
}

/** Shared with another copy of this package. */
export const pinterestTagKey: InjectionKey<InstalledTag> = Symbol.for('@pinterest-tag/vue');
