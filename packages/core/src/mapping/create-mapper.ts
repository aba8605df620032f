import type { AnalyticsCall, PageCall, TrackCall } from '../analytics/analytics-call.js';
import { isRecord } from '../support/is-record.js';
import { snapshot } from '../support/snapshot.js';
import type { EventData } from '../pintrk/event-data.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import { createCustomProperties } from './custom-properties.js';
import { createEventDataMaker } from './event-data.js';
import { createEventResolver, resolved, type ResolvedEvent } from './event-resolver.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import { partnerData, personalData } from './user-data.js';

/** Maps one call; `eventId` is the generated id for calls that bring none. */
export type Mapper = (call: AnalyticsCall, eventId?: string) => PinterestCommand[];

/**
 * A mapper of analytics calls to Pinterest's commands. A pure function of the call and the settings:
 * it never throws, never changes what it is given, and reads no clock and no page. A call with
 * nothing for Pinterest gives no command.
 *
 * @example createMapper({ currency: 'EUR' })({ type: 'track', event: 'Order Completed', properties })
 */
export function createMapper(settings: MappingSettings = {}): Mapper {
  const map = createUnguardedMapper(settings ?? {}); // callers without types pass null, too
  return (call, eventId) => {
    try {
      return map(call, eventId);
    } catch {
      // Something in the call throws when read: map what can be read of it.
      return map(snapshot(call) as AnalyticsCall, eventId);
    }
  };
}

function createUnguardedMapper(settings: MappingSettings): Mapper {
  const resolve = createEventResolver(settings);
  const addEventData = createEventDataMaker(settings);
  const addCustomProperties = createCustomProperties(settings.customProperties);

  const toCommand = (
    call: PageCall | TrackCall,
    { name, kind }: ResolvedEvent,
    data: EventData,
    eventId: string | undefined,
  ): PinterestCommand => {
    const properties = isRecord(call.properties) ? call.properties : nothing;
    const id = settings.eventId === false ? undefined : (textOf(call.messageId) ?? textOf(eventId));
    addEventData(call.type, properties, kind, data, id);
    addCustomProperties(data, properties);
    return ['track', name, data];
  };

  return (call, eventId) => {
    switch (call?.type) {
      case 'page': {
        const name = textOf(call.name);
        const category = textOf(call.category);
        const data: EventData = {};
        if (name) data.name = name;
        if (category) data.category = category;
        return [toCommand(call, category ? viewCategory : pageVisit, data, eventId)];
      }
      case 'track':
        return resolve(call.event).map((event) => toCommand(call, event, {}, eventId));
      case 'identify': {
        const data = personalData(call, settings);
        return Object.keys(data).length > 0 ? [['set', { ...partnerData(settings), ...data }]] : [];
      }
      default:
        return [];
    }
  };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined;
const nothing = {};
const pageVisit = resolved('PageVisit');
const viewCategory = resolved('ViewCategory');
