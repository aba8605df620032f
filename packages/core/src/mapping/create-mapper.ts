import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import type { EventData } from '../pintrk/event-data.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import { isText } from '../support/is-text.js';
import { snapshot } from '../support/snapshot.js';
import { createEventResolver, resolved } from './event-resolver.js';
import { createTrackCommandMaker } from './track-command.js';
import { partnerData, personalData } from './user-data.js';

/** Maps one call; `eventId` is the generated id for calls that bring none. */
export type Mapper = (call: AnalyticsCall, eventId?: string) => PinterestCommand[];

/**
 * Creates a mapper of analytics calls to Pinterest's commands. A pure function of the call and the
 * settings: it never throws, never changes its input, and reads no clock and no page. A call with nothing
 * for Pinterest gives no command.
 *
 * @example createMapper({ currency: 'EUR' })({ type: 'track', event: 'Order Completed', properties })
 */
export function createMapper(settings?: MappingSettings): Mapper {
  const map = createUnguardedMapper(settings ?? {}); // callers without types pass null, too
  return (call, eventId) => {
    try {
      return map(call, eventId);
    } catch {
      // Something in the call throws when it is read, or calls the mapper: map what can be read of it.
      return map(snapshot(call) as AnalyticsCall, eventId);
    }
  };
}

function createUnguardedMapper(settings: MappingSettings): Mapper {
  const resolve = createEventResolver(settings);
  const toCommand = createTrackCommandMaker(settings);
  const pageVisit = resolved('PageVisit', 'page');
  const viewCategory = resolved('ViewCategory', 'page');

  return (call, eventId) => {
    switch (call?.type) {
      case 'page': {
        const { name, category } = call;
        const data: EventData = {};
        if (isText(name)) data.name = data.page_name = name;
        if (!isText(category)) return [toCommand(call, pageVisit, eventId, data)];
        data.category = category;
        return [toCommand(call, viewCategory, eventId, data)];
      }
      case 'track': {
        const events = resolve(call.event);
        const event = events[0];
        return event && events.length === 1
          ? [toCommand(call, event, eventId)]
          : events.map((each) => toCommand(call, each, eventId));
      }
      case 'identify': {
        const data = personalData(call, settings);
        return Object.keys(data).length > 0 ? [['set', { ...partnerData(settings), ...data }]] : [];
      }
      default:
        return [];
    }
  };
}
