import type { JsonObject, JsonValue } from '../json-types.js';

/** The name as both sides can be compared: `AddToCart` of the tag is `add_to_cart` of the Conversions API. */
export const comparableName = (name: string): string => name.toLowerCase().replaceAll('_', '');

/** The event's own id under any of the names Pinterest reads. */
export function eventIdOf(data: JsonObject): string {
  const id = data['event_id'] ?? data['eid'] ?? data['eventID'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

/** The objects among the event's line items. */
export function lineItemsOf(data: JsonObject): JsonObject[] {
  const items = data['line_items'];
  if (!Array.isArray(items)) return [];
  return (items as JsonValue[]).filter(
    (item): item is JsonObject => typeof item === 'object' && item !== null && !Array.isArray(item),
  );
}

/** The product ids among the line items, or in the content ids of the Conversions API. */
export function productIdsOf(data: JsonObject): string[] {
  const ids = data['content_ids'];
  if (Array.isArray(ids)) return (ids as JsonValue[]).map(String);
  return lineItemsOf(data)
    .map((item) => item['product_id'])
    .filter(isPresent)
    .map(String);
}

/** Neither absent nor empty. */
export function isPresent(value: JsonValue | undefined): value is JsonValue {
  return value !== undefined && value !== null && value !== '';
}
