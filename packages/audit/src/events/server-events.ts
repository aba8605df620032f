import { standardEvents, type StandardEvent } from '@pinterest-tag/core';
import { isPresent, textOf } from '@pinterest-tag/core/quality';
import type { Exchange } from '../traffic/exchange.js';
import { deliveryOf, type AuditedEvent } from './audited-event.js';

/** The Conversions API's names, in snake case, and the tag's. */
const eventNames: ReadonlyMap<string, StandardEvent> = new Map(
  standardEvents.map((name) => [name.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase(), name]),
);

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads the conversion events in a JSON body: Pinterest's `{data: [event]}`, a list, or one event. Empty
 * when the body holds none, as when its names are another network's.
 *
 * @see https://developers.pinterest.com/docs/api/v5/events-create/
 */
export function readServerEvents(exchange: Exchange): AuditedEvent[] {
  const body = parse(exchange.body ?? '');
  const data = isObject(body) && Array.isArray(body['data']) ? body['data'] : body;
  const events: unknown[] = Array.isArray(data) ? data : [data];
  return events.filter(isConversionEvent).map((event) => toAuditedEvent(event, exchange));
}

function isConversionEvent(event: unknown): event is JsonObject {
  if (!isObject(event) || typeof event['event_name'] !== 'string') return false;
  const hasShape = ['user_data', 'custom_data', 'action_source', 'event_source_url'].some(
    (key) => event[key] !== undefined,
  );
  return hasShape && eventNames.has(event['event_name']);
}

function toAuditedEvent(event: JsonObject, exchange: Exchange): AuditedEvent {
  const user = objectOf(event['user_data']);
  const custom = objectOf(event['custom_data']);
  const sent = textOf(event['event_name']);
  const name = eventNames.get(sent) ?? sent;
  const pageUrl = textOf(event['event_source_url']);
  const eventId = textOf(event['event_id']);
  const orderId = textOf(custom['order_id']);
  return {
    tagId: '',
    event: name,
    name,
    data: {
      ...present({ event_id: eventId, order_id: orderId }),
      ...present({ value: custom['value'], currency: custom['currency'] }),
      ...present({ order_quantity: custom['num_items'], search_query: custom['search_string'] }),
      ...lineItems(custom),
    },
    userData: Object.fromEntries(
      Object.entries(user).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]),
    ),
    // The Conversions API takes numbers as text.
    isTextOnly: true,
    eventId,
    orderId,
    via: 'server',
    pageUrl,
    addresses: pageUrl === '' ? [] : [pageUrl],
    ...(pageUrl !== '' && { sourceUrl: pageUrl }),
    hasIpAddress: isPresent(user['client_ip_address']),
    hasUserAgent: isPresent(user['client_user_agent']),
    delivery: deliveryOf(exchange),
    problems: [],
    exchange,
  };
}

function lineItems(custom: JsonObject): { line_items?: JsonObject[] } {
  const contents: unknown[] = Array.isArray(custom['contents']) ? custom['contents'] : [];
  const ids: unknown[] = Array.isArray(custom['content_ids']) ? custom['content_ids'] : [];
  const items = contents.length > 0 ? contents.filter(isObject) : ids.map((id) => ({ id }));
  if (items.length === 0) return {};
  return {
    line_items: items.map((item: JsonObject) =>
      present({
        product_id: item['id'],
        product_name: item['item_name'],
        product_price: item['item_price'],
        product_quantity: item['quantity'],
      }),
    ),
  };
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

const present = (values: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => isPresent(value)));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
