export { ecommerceEvents, ga4Events } from '@pinterest-tag/core';
export { pinterestTagPlugin } from './plugin.js';
export { usePinterestConsent } from './use-pinterest-consent.js';
export { usePinterestIdentify } from './use-pinterest-identify.js';
export { usePinterestPage } from './use-pinterest-page.js';
export { usePinterestTag } from './use-pinterest-tag.js';
export { usePinterestTrack } from './use-pinterest-track.js';

export type { PinterestTagPluginOptions } from './plugin-options.js';
export type { PinterestRoute, PinterestRouter, RoutePage } from './router.js';
export type { PinterestEventProps, PinterestTagProps } from './template-types.js';
export type { PinterestConsent } from './use-pinterest-consent.js';
export type { PageView } from './use-pinterest-page.js';
export type {
  Activity,
  CallOptions,
  Consent,
  KnownUser,
  Outcome,
  PageDetails,
  PinterestTag,
  PinterestTagOptions,
  Properties,
  PropertiesOf,
  Receipt,
  SpecEventName,
  SpecEvents,
} from '@pinterest-tag/core';
