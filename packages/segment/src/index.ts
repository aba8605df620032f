export { ecommerceEvents, ga4Events } from '@pinterest-tag/core';
export { pinterestTagDestination } from './pinterest-tag-destination.js';
export { sendSegmentEvent } from './send-segment-event.js';

export type {
  PinterestTagDestination,
  PinterestTagDestinationOptions,
} from './pinterest-tag-destination.js';
export type { SegmentEvent } from './segment-event.js';
export type { SegmentSettings } from './segment-settings.js';
