import {
  createMapper,
  type AnalyticsCall,
  type MappingSettings,
  type TrackCommand,
} from '@pinterest-tag/core';
import type { ConversionEvent } from '../api/conversion-event.js';
import { customData } from './custom-data.js';
import { apiEventName } from './event-name.js';
import { readEventTime } from './event-time.js';
import { readLanguage, readVisitor } from './known-visitor.js';
import { readText, readValue } from './read-value.js';
import { isIdentified, userData } from './user-data.js';

/** An event whose user data is not yet hashed. */
export interface EventDraft {
  readonly event: ConversionEvent;
  /** The keys of the tag's event data that are not in it. */
  readonly omitted: readonly string[];
}

/** What a call becomes. */
export interface DraftedCall {
  readonly eventId: string;
  readonly drafts: readonly EventDraft[];
  /** Why there is no event, or one event fewer. */
  readonly reasons: readonly string[];
}

/** Drafts the events of a call. Never throws, never changes what it is given. */
export type EventDrafter = (call: unknown, context: unknown) => DraftedCall;

const missingVisitor =
  'Pinterest refuses events without a visitor: pass visitor.ip and visitor.userAgent, or user.email.';

/** Prepares the mapping tables once for many calls. */
export function createEventDrafter(settings: MappingSettings): EventDrafter {
  const map = createMapper(settings);
  return (given, context) => {
    const contextId = readText(readValue(context, 'eventId'));
    const ownId = contextId ?? crypto.randomUUID();
    const call = toCall(given, contextId);
    const type = call.type === 'page' ? 'page' : 'track';
    const tracks = map(call, ownId).filter(
      (command): command is TrackCommand => command[0] === 'track',
    );
    const visitor = readVisitor(given, context);
    const common = commonFields(visitor, readValue(context, 'optOut'), settings);
    const user = userData(visitor, map, settings);

    const drafts = new Map<string, EventDraft>();
    const reasons: string[] = [];
    let eventId: string | undefined;
    for (const [, name, data] of tracks) {
      const id = readText(data.event_id) ?? ownId;
      eventId ??= id;
      const apiName = apiEventName(name) ?? (settings.unmapped === 'custom' ? 'custom' : undefined);
      if (!apiName) reasons.push(partnerDefined(name));
      else if (!isIdentified(user)) reasons.push(missingVisitor);
      else if (!drafts.has(apiName)) {
        const omitted: string[] = [];
        const custom = { ...customData(data, type, omitted), ...limitation(settings) };
        const event: ConversionEvent = {
          event_name: apiName,
          ...common,
          event_id: id,
          user_data: user,
          ...(Object.keys(custom).length > 0 && { custom_data: custom }),
        };
        drafts.set(apiName, { event, omitted });
      }
    }
    if (tracks.length === 0) reasons.push(withoutEvent(call));
    return { eventId: eventId ?? ownId, drafts: [...drafts.values()], reasons };
  };
}

/** The parts of the call that the mapper reads. An explicit id replaces the message's, which takes precedence over the order id. */
function toCall(given: unknown, eventId: string | undefined): AnalyticsCall {
  const keys = ['type', 'event', 'name', 'category', 'properties', 'messageId'];
  const call = Object.fromEntries(keys.map((key) => [key, readValue(given, key)]));
  return {
    ...call,
    ...(eventId !== undefined && { messageId: eventId }),
  } as unknown as AnalyticsCall;
}

function commonFields(
  { url, language, time }: ReturnType<typeof readVisitor>,
  optOut: unknown,
  { partner }: MappingSettings,
): Pick<ConversionEvent, 'action_source' | 'event_time'> & Partial<ConversionEvent> {
  const nowMs = Date.now();
  const languageCode = readLanguage(language);
  const partnerName = readText(partner);
  return {
    action_source: 'web',
    event_time: readEventTime(time, nowMs) ?? Math.floor(nowMs / 1000),
    ...(url && { event_source_url: url }),
    // A value that is no boolean counts as the stricter one.
    ...(optOut !== undefined && optOut !== null && { opt_out: optOut !== false }),
    ...(partnerName && { partner_name: partnerName }),
    ...(languageCode && { language: languageCode }),
  };
}

const limitation = ({ limitedDataProcessing }: MappingSettings): { opt_out_type?: string } =>
  limitedDataProcessing ? { opt_out_type: 'LDP' } : {};

const quoted = (name: string): string => `"${name.slice(0, 80)}"`;

const partnerDefined = (name: string): string =>
  `${quoted(name)} is no standard event, so Pinterest would not report it. Map it with eventMapping, or set unmapped to 'custom'.`;

function withoutEvent(call: { readonly type?: unknown; readonly event?: unknown }): string {
  if (call.type === 'identify')
    return 'identify sends no event, and a server remembers no visitor: pass user and userId with each call.';
  if (call.type !== 'track')
    return `type is ${typeof call.type === 'string' ? quoted(call.type) : 'missing'}; it must be track or page.`;
  const { event } = call;
  return typeof event === 'string' && event.trim()
    ? `${quoted(event)} maps to no Pinterest event.`
    : 'event has no name, such as "Order Completed".';
}
