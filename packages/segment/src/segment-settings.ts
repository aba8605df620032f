import type { PinterestTagOptions } from '@pinterest-tag/core';

/**
 * The settings of Segment's hosted Pinterest Tag, as a workspace's export and the CDN settings of
 * Analytics.js have them. Each may be given in place of our option.
 */
export interface SegmentSettings {
  /** `tagId`. */
  readonly tid?: string | undefined;
  /** `eventMapping`; also a list of `{key, value}`. */
  readonly pinterestEventMapping?:
    | PinterestTagOptions['eventMapping']
    | readonly { readonly key: string; readonly value: string }[];
  /** `customProperties`. */
  readonly pinterestCustomProperties?: readonly string[] | undefined;
  /** `eventId`. */
  readonly mapMessageIdToEventId?: boolean | undefined;
  /** Whether what Analytics.js knows of the visitor at load goes with the first event, hashed. Default `true`. */
  readonly useEnhancedMatchLoad?: boolean | undefined;
  /** Has no equivalent: unless `consent` is given, too, it is `pending`. */
  readonly consentSettings?: object | undefined;
  /** How Segment hosts it: of no use here, as the next two. */
  readonly type?: string | undefined;
  readonly versionSettings?: object | undefined;
  readonly bundlingStatus?: string | undefined;
}
