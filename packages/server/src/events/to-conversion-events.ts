import type { MappingSettings } from '@pinterest-tag/core';
import type { CallContext, ServerCall } from '../api/call-context.js';
import type { ConversionEvent } from '../api/conversion-event.js';
import { createEventDrafter } from './draft-events.js';
import { hashUserData } from './hash-user-data.js';

/**
 * Converts a call to the events that the Conversions API takes for it: for queues of your own. It reads nothing but
 * its arguments, except the clock without `time`, and randomness where nothing gives an `event_id`. Never throws.
 *
 * @returns Nothing for a call that maps to no standard event, or names no visitor.
 */
export async function toConversionEvents(
  call: ServerCall,
  context?: CallContext,
  settings?: MappingSettings,
): Promise<ConversionEvent[]> {
  const { drafts } = createEventDrafter(settings ?? {})(call, context);
  return Promise.all(drafts.map(({ event }) => hashUserData(event)));
}
