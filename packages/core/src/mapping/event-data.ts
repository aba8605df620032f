import type { PageCall, TrackCall } from '../analytics/analytics-call.js';
import type { EventData, LineItem } from '../pintrk/event-data.js';
import { copyFields } from './copy-fields.js';
import { otherFields, pageFields, trackFields, videoFields } from './event-fields.js';
import { fitValue } from './fit-value.js';
import { itemValue } from './item-value.js';
import { lineItems, orderQuantity, ownLineItems } from './line-items.js';
import { createMatcher } from './match-fields.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import { pageProductFields, productFields } from './product-fields.js';

/** Adds the event data of a call of that type to `data`; `kind` is the Pinterest event in lower case. */
export type EventDataMaker = (
  type: (PageCall | TrackCall)['type'],
  properties: object,
  kind: string,
  data: EventData,
  eventId: string | undefined,
) => void;

/** Events about one product: their top-level properties are that product's. */
const aboutProduct = ['addtocart', 'addtowishlist', 'viewcontent'];

/** A maker of event data. */
export function createEventDataMaker(settings: MappingSettings): EventDataMaker {
  const products = productFields(settings);
  const matchProduct = createMatcher(products);
  const matchTrack = createMatcher(trackFields, products, otherFields);
  const matchVideo = createMatcher(videoFields, products, otherFields);
  const matchPage = createMatcher(pageFields, pageProductFields(products), otherFields);
  const currency = fitValue(settings.currency, 'currency');

  return (type, properties, kind, data, eventId) => {
    const isVideo = kind === 'watchvideo';
    const match = type === 'page' ? matchPage : isVideo ? matchVideo : matchTrack;
    const product: LineItem & Record<string, unknown> = {};
    const others: Record<string, unknown> = {};
    copyFields(properties, match, [data, product, others]);

    let items: readonly LineItem[] = [];
    if (Array.isArray(others.line_items) && others.line_items.length > 0)
      items = ownLineItems(others.line_items);
    else if (Array.isArray(others.products)) items = lineItems(others.products, matchProduct);
    else if (
      product.product_id !== undefined ||
      (aboutProduct.includes(kind) && Object.keys(product).length > 0)
    )
      items = [product];

    const [item] = items;
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
    if (currency !== undefined && data.value !== undefined && data.currency === undefined)
      data.currency = currency;
    const id = others.event_id ?? eventId;
    if (id !== undefined) data.event_id = id;
  };
}
