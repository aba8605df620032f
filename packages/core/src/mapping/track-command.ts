import type { PageCall, TrackCall } from '../analytics/analytics-call.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import type { EventData, LineItem } from '../pintrk/event-data.js';
import type { TrackCommand } from '../pintrk/pintrk-command.js';
import { isRecord } from '../support/is-record.js';
import { createCustomProperties } from './custom-properties.js';
import type { ResolvedEvent } from './event-resolver.js';
import { fitValue } from './fit-value.js';
import { itemValue } from './item-value.js';
import { createLineItemsReader, orderQuantity } from './line-items.js';
import { createReader, type Found } from './read-properties.js';

/**
 * Makes the `track` command of a call. `generated` is the id for calls that bring none, `data` what is known
 * of the event beside the call's properties.
 */
export type TrackCommandMaker = (
  call: PageCall | TrackCall,
  event: ResolvedEvent,
  generated: string | undefined,
  data?: EventData,
) => TrackCommand;

/** Events about one product: their top-level properties are that product's. */
const aboutProduct = ['AddToCart', 'AddToWishlist', 'ViewContent'];

/** Creates a maker of `track` commands. */
export function createTrackCommandMaker(settings: MappingSettings): TrackCommandMaker {
  const { productId, eventId } = settings;
  const ids = Array.isArray(productId) && productId.length > 0 ? productId : ['sku', 'product_id'];
  const read = createReader(ids.filter((key) => typeof key === 'string'));
  const readLineItems = createLineItemsReader(read);
  const addCustomProperties = createCustomProperties(settings.customProperties);
  const currency = fitValue(settings.currency, 'currency');

  /** The line items of the first list that holds any; without a list of the top level, when it is a product. */
  const lineItems = (found: Found, event: string): readonly LineItem[] => {
    const { item, line_items, products, items } = found;
    const own = readLineItems(line_items, true);
    if (own?.length) return own;
    const first = readLineItems(products, false);
    if (first?.length) return first;
    const isProduct = item && (item.product_id !== undefined || aboutProduct.includes(event));
    return readLineItems(items, false) ?? first ?? (isProduct ? [item] : []);
  };

  return ({ properties, messageId }, { name, start }, generated, data = {}) => {
    const source = isRecord(properties) ? properties : {};
    const found = read(source, start, data);
    const items = lineItems(found, name);
    const first = items[0];
    if (first) {
      if (name === 'AddToCart' && items.length === 1 && data.value === undefined) {
        const value = itemValue(first, data.currency ?? currency);
        if (value !== undefined) data.value = value;
      }
      if (data.order_quantity === undefined) {
        const quantity = orderQuantity(items);
        if (quantity !== undefined) data.order_quantity = quantity;
      }
      data.line_items = items;
    }
    if (currency !== undefined && data.value !== undefined) data.currency ??= currency;

    let id = found.event_id;
    // An id of 0 counts only when there is no other.
    if ((id === undefined || id === '0') && eventId !== false)
      id =
        fitValue(messageId, 'id') ??
        (name === 'Checkout' ? data.order_id : undefined) ??
        fitValue(generated, 'id') ??
        id;
    if (id !== undefined) data.event_id = id;
    addCustomProperties(data, source);
    return ['track', name, data];
  };
}
