import type { AnalyticsCall } from '@pinterest-tag/core';
import type { SegmentEvent } from './segment-event.js';

/** The call an event is, without what is of no use to Pinterest; `undefined` for other types. */
export function toAnalyticsCall(source: SegmentEvent): AnalyticsCall | undefined {
  const { type, event, name, category, properties, userId, messageId } = source;
  const traits = source.traits ?? source.context?.traits;
  const call =
    type === 'identify'
      ? { type, userId, traits, messageId }
      : type === 'page' || type === 'track'
        ? { type, event, name, category, properties, messageId }
        : undefined;
  // Some streams write null for what is not given; to the mapper that is the same.
  return call as AnalyticsCall | undefined;
}
