import type { MappingSettings } from '@pinterest-tag/core';
import type { CallContext, ServerCall } from '../api/call-context.js';
import type { ConversionEvent } from '../api/conversion-event.js';
import { createEventDrafter, type EventDrafter } from './draft-events.js';
import { hashUserData } from './hash-user-data.js';

/**
 * Converts a call to the events that the Conversions API takes for it: for queues of your own. It reads nothing but
 * its arguments, except the clock without `time`, and randomness where nothing gives an `event_id`. Never throws.
 *
 * @param settings Not to be changed afterwards: pass another object for other settings.
 * @returns Nothing for a call that maps to no standard event, or names no visitor.
 */
export async function toConversionEvents(
  call: ServerCall,
  context?: CallContext,
  settings?: MappingSettings,
): Promise<ConversionEvent[]> {
  const { drafts } = drafterOf(settings ?? noSettings)(call, context);
  return Promise.all(drafts.map(({ event }) => hashUserData(event)));
}

/** The tables of settings are prepared once for each object of them. */
const drafters = new WeakMap<object, EventDrafter>();
const noSettings: MappingSettings = {};

function drafterOf(settings: MappingSettings): EventDrafter {
  const known = drafters.get(settings);
  if (known) return known;
  const drafter = createEventDrafter(settings);
  drafters.set(settings, drafter);
  return drafter;
}
