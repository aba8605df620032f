import type { MappingSettings } from '../api/mapping-settings.js';
import type { EventData, LineItem } from '../pintrk/event-data.js';
import type { ResolvedEvent } from './event-resolver.js';
import { fitValue } from './fit-value.js';
import { itemValue } from './item-value.js';
import { createLineItemsReader, orderQuantity } from './line-items.js';
import { createReader, type Found } from './read-properties.js';

/**
 * Adds the event data of a call's properties to `data`. `messageId` is the call's, `generated` the id for
 * calls that bring none.
 */
export type EventDataMaker = (
  properties: object,
  event: ResolvedEvent,
  data: EventData,
  messageId: unknown,
  generated: string | undefined,
) => void;

/** Events about one product: their top-level properties are that product's. */
const aboutProduct = ['addtocart', 'addtowishlist', 'viewcontent'];

/** Creates a maker of event data. */
export function createEventDataMaker(settings: MappingSettings): EventDataMaker {
  const { productId, eventId } = settings;
  const ids = Array.isArray(productId) && productId.length > 0 ? productId : ['sku', 'product_id'];
  const read = createReader(ids.filter((key) => typeof key === 'string'));
  const readLineItems = createLineItemsReader(read);
  const currency = fitValue(settings.currency, 'currency');

  /** The line items of the first list that holds any; without a list of the top level, when it is a product. */
  const lineItems = (found: Found, kind: string): readonly LineItem[] => {
    const { item, line_items, products, items } = found;
    const own = readLineItems(line_items, true);
    if (own && own.length > 0) return own;
    const first = readLineItems(products, false);
    if (first && first.length > 0) return first;
    const list = readLineItems(items, false) ?? first;
    if (list) return list;
    return item && (item.product_id !== undefined || aboutProduct.includes(kind)) ? [item] : [];
  };

  return (properties, { kind, start }, data, messageId, generated) => {
    const found = read(properties, start, data);
    const { coupon } = found;
    let id = found.event_id;
    const items = lineItems(found, kind);
    const item = items[0];
    if (item) {
      if (kind === 'addtocart' && items.length === 1 && data.value === undefined) {
        const value = itemValue(item, data.currency ?? currency);
        if (value !== undefined) data.value = value;
      }
      if (data.order_quantity === undefined) {
        const quantity = orderQuantity(items);
        if (quantity !== undefined) data.order_quantity = quantity;
      }
      data.line_items = items;
    }
    if (coupon !== undefined) {
      data.coupon = coupon;
      if (data.promo_code === undefined) data.promo_code = coupon;
    }
    if (currency !== undefined && data.value !== undefined && data.currency === undefined)
      data.currency = currency;

    // An id of 0 counts only when there is no other.
    if ((id === undefined || id === '0') && eventId !== false)
      id =
        fitValue(messageId, 'id') ??
        (kind === 'checkout' ? data.order_id : undefined) ??
        fitValue(generated, 'id') ??
        id;
    if (id !== undefined) data.event_id = id;
  };
}
