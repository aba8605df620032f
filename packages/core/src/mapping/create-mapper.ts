import type { AnalyticsCall, PageCall, TrackCall } from '../analytics/analytics-call.js';
import { isRecord } from '../analytics/is-record.js';
import { snapshot } from '../analytics/snapshot.js';
import type { EventData } from '../pintrk/event-data.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import { createCustomProperties } from './custom-properties.js';
import { createEventDataMaker, type EventDataMaker } from './event-data.js';
import {
  pageFields,
  sharedFields,
  topLevelFields,
  trackFields,
  videoFields,
} from './event-fields.js';
import { createEventResolver, resolved } from './event-resolver.js';
import { createLineItemMaker } from './line-items.js';
import type { MappingSettings } from './mapping-settings.js';
import {
  pageProductFields,
  productFields,
  productIdKeys,
  type ProductField,
} from './product-fields.js';
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
  const product = productFields(productIdKeys(settings));
  const toItems = createLineItemMaker(product);
  const plain = [...sharedFields, ...trackFields].filter(({ kind }) => kind !== 'list');
  const customs = createCustomProperties(
    settings.customProperties,
    (name) => plain.find(({ from }) => from[0] === name)?.kind,
  );
  const makerOf = (own: readonly ProductField[], rows: typeof trackFields): EventDataMaker =>
    createEventDataMaker([...topLevelFields(own), ...rows], toItems, settings, customs);
  const trackData = makerOf(product, trackFields);
  const videoData = makerOf(product, videoFields);
  const pageData = makerOf(pageProductFields(product), pageFields);
  const resolve = createEventResolver(settings);
  const pageVisit = resolved('PageVisit');
  const viewCategory = resolved('ViewCategory');

  const idOf = (call: PageCall | TrackCall, eventId: string | undefined): string | undefined =>
    settings.eventId === false ? undefined : textOf(call.messageId) || eventId || undefined;

  const mapPage = (call: PageCall, eventId: string | undefined): PinterestCommand[] => {
    const name = textOf(call.name);
    const category = textOf(call.category);
    const event = category ? viewCategory : pageVisit;
    const data: EventData = {};
    if (name) data.name = name;
    if (category) data.category = category;
    pageData(asObject(call.properties), event, data, idOf(call, eventId));
    return [['track', event.name, data]];
  };

  const mapTrack = (call: TrackCall, eventId: string | undefined): PinterestCommand[] =>
    resolve(call.event).map((event) => {
      const addData = event.kind === 'watchvideo' ? videoData : trackData;
      const data: EventData = {};
      addData(asObject(call.properties), event, data, idOf(call, eventId));
      return ['track', event.name, data];
    });

  return (call, eventId) => {
    switch (call?.type) {
      case 'page':
        return mapPage(call, eventId);
      case 'track':
        return mapTrack(call, eventId);
      case 'identify': {
        const data = personalData(call, settings);
        return Object.keys(data).length > 0 ? [['set', { ...partnerData(settings), ...data }]] : [];
      }
      default:
        return [];
    }
  };
}

const nothing = {};
const asObject = (value: unknown): object => (isRecord(value) ? value : nothing);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
