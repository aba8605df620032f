'use client';
export { ecommerceEvents, ga4Events, getPinterestTag } from '@pinterest-tag/core';
export { PinterestTagProvider } from './pinterest-tag-provider.js';
export { usePinterestConsent } from './use-pinterest-consent.js';
export { usePinterestIdentify } from './use-pinterest-identify.js';
export { usePinterestPage } from './use-pinterest-page.js';
export { usePinterestTag } from './use-pinterest-tag.js';
export { usePinterestTrack } from './use-pinterest-track.js';

export type {
  AnalyticsCall,
  BeforeSend,
  CallOptions,
  Consent,
  KnownUser,
  Outcome,
  PageDetails,
  PinterestCommand,
  PinterestTag,
  PinterestTagOptions,
  PropertiesOf,
  Receipt,
  SpecEventName,
  SpecEvents,
  SpecProduct,
  StandardEvent,
} from '@pinterest-tag/core';
export type { PinterestEventAttributes, PinterestTagAttributes } from './elements.js';
export type { PinterestTagProviderProps } from './pinterest-tag-provider.js';
export type { PinterestView } from './use-pinterest-page.js';
