import { productIdsOf as tagProductIdsOf } from '@pinterest-tag/core/quality';
import type { JsonObject } from '../json-types.js';

/** What the table and the checks read of an event's data. */
export { eventIdOf, isPresent } from '@pinterest-tag/core/quality';

/** The name as both sides can be compared: `AddToCart` of the tag is `add_to_cart` of the Conversions API. */
export const comparableName = (name: string): string => name.toLowerCase().replaceAll('_', '');

/** The product ids among the line items, or in the content ids of the Conversions API. */
export function productIdsOf(data: JsonObject): string[] {
  const ids = data['content_ids'];
  return Array.isArray(ids) ? ids.map(String) : [...tagProductIdsOf(data)];
}
