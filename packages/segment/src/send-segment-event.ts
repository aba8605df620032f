import type { PinterestTag, Receipt } from '@pinterest-tag/core';
import { isEnabled } from './is-enabled.js';
import type { SegmentEvent } from './segment-event.js';
import { toAnalyticsCall } from './to-analytics-call.js';

/**
 * Hands one event of a stream in Segment's shape to a tag: for streams that don't take an Analytics.js
 * plugin. Never throws. What is not for Pinterest (`group`, `alias`, `screen`, `integrations` that say no)
 * ends as `dropped`, and so do all while there is no tag.
 *
 * @example stream.on('event', (event) => sendSegmentEvent(getPinterestTag(), event))
 */
export function sendSegmentEvent(tag: PinterestTag | undefined, event: SegmentEvent): Receipt {
  const call = isEnabled(event.integrations) && toAnalyticsCall(event);
  return call && tag ? tag.send(call) : { eventId: '', delivered: Promise.resolve('dropped') };
}
