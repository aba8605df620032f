export { createPinterestTag } from './tag/create-pinterest-tag.js';
export { getPinterestTag } from './tag/get-pinterest-tag.js';
export { createMapper } from './mapping/create-mapper.js';
export { ecommerceEvents, ga4Events } from './mapping/event-names.js';
export { leaveAfter } from './tag/leave-after.js';
export { mapCall } from './mapping/map-call.js';
export { mountPinterestTag } from './tag/mount-pinterest-tag.js';
export { imageRequestUrl } from './pintrk/image-request-url.js';
export { standardEvents } from './pintrk/standard-events.js';
export { readOptions } from './options/read-options.js';

export type {
  AnalyticsCall,
  IdentifyCall,
  PageCall,
  Properties,
  TrackCall,
  Traits,
} from './analytics/analytics-call.js';
export type { IdentifyArguments, PageArguments, PageDetails } from './analytics/call-arguments.js';
export type {
  PropertiesOf,
  SpecEventName,
  SpecEvents,
  SpecProduct,
  SpecProperties,
} from './analytics/spec-events.js';
export type { Mapper } from './mapping/create-mapper.js';
export type { MappingSettings, Region } from './api/mapping-settings.js';
export type { MountedTag } from './tag/mount-pinterest-tag.js';
export type { Activity, CallOptions, PinterestTag, TagSettings } from './api/pinterest-tag.js';
export type { EventData, LineItem } from './pintrk/event-data.js';
export type {
  EventName,
  PinterestCommand,
  SetCommand,
  TrackCommand,
} from './pintrk/pintrk-command.js';
export type { StandardEvent } from './pintrk/standard-events.js';
export type { PersonalKey, UserData } from './pintrk/user-data.js';
export type { Consent } from './api/consent.js';
export type { Outcome, Receipt } from './api/receipt.js';
export type { OptionProblem } from './options/read-options.js';
export type { BeforeSend, KnownUser, PinterestTagOptions } from './api/tag-options.js';
