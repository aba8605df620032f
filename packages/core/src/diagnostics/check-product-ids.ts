import type { AnalyticsCall } from '../analytics/analytics-call.js';
import { fitValue } from '../mapping/fit-value.js';
import { entriesOf } from '../mapping/line-items.js';
import { normalizeKey } from '../mapping/normalize-key.js';
import { findPath } from '../mapping/property-path.js';
import type { TrackCommand } from '../pintrk/pintrk-command.js';
import { isRecord } from '../support/is-record.js';
import { snapshot } from '../support/snapshot.js';
import type { Diagnostic } from './diagnostic.js';

const loss = "Pinterest can't match it with your catalogue";

/** Checks that each product of an order or a cart has an id, and names the property that may be meant for it. */
export function checkProductIds([, event, data]: TrackCommand, call: AnalyticsCall): Diagnostic[] {
  const items = data.line_items ?? [];
  const code = 'missing-product-id';
  if (items.length === 0) {
    const message = `${event} without line_items: ${loss}. Pass \`products\`, and give each a \`product_id\` or \`sku\`.`;
    return [{ code, path: 'line_items', message }];
  }
  const index = items.findIndex((item) => item.product_id === undefined);
  if (index < 0) return [];
  const path = `line_items[${index}]`;
  const source = sourceOf(call, index, items.length);
  const key = idKey(source);
  let fix = 'Give each product a `product_id` or `sku`.';
  if (isRecord(source) && key !== undefined)
    fix =
      fitValue(source[key], 'id') === undefined
        ? `Its \`${key}\` is no id: pass text or a number.`
        : `It has \`${key}\`, which is not read there: pass it as \`product_id\`.`;
  return [{ code, path, message: `${event}: ${path} has no product_id: ${loss}. ${fix}` }];
}

/** The entry of the call that a line item is read from. */
function sourceOf(call: AnalyticsCall, index: number, count: number): unknown {
  const properties = call?.type === 'track' ? snapshot(call.properties) : undefined;
  for (const key of ['line_items', 'products', 'items']) {
    const entries = entriesOf(findPath(properties, key));
    if (entries && entries.length > 0)
      return entries.length === count ? entries[index] : entries.find(isRecord);
  }
  return properties;
}

/** A property whose name says that it is a product's id, not the cart's or the order's. */
function idKey(source: unknown): string | undefined {
  if (!isRecord(source)) return undefined;
  return Object.keys(source).find((key) =>
    /^(?:item|product|variant|content|catalog|article)?(?:id|ids|sku|gtin|ean|upc|mpn|isbn|asin|code|number)$/.test(
      normalizeKey(key),
    ),
  );
}
