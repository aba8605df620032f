import type { EventData, LineItem } from '../pintrk/event-data.js';
import { createFieldCopier, type Shape } from './copy-fields.js';
import type { CustomProperties } from './custom-properties.js';
import { sharedFields, type EventDraft } from './event-fields.js';
import type { Field } from './field.js';
import { fitValue } from './fit-value.js';
import { itemValue } from './item-value.js';
import { type LineItemMaker, orderQuantity, ownLineItems } from './line-items.js';
import type { MappingSettings } from './mapping-settings.js';

/** A Pinterest event, and what is remembered of the properties that it came with. */
export interface EventMemory {
  /** The Pinterest event in lower case. */
  readonly kind: string;
  readonly shape: Shape<EventDraft>;
}

/** Adds the event data of a call's properties to `data`. */
export type EventDataMaker = (
  properties: object,
  memory: EventMemory,
  data: EventData,
  eventId: string | undefined,
) => void;

/** Events about one product: their top-level properties are that product's. */
const aboutProduct = ['addtocart', 'addtowishlist', 'viewcontent'];

const noItems: readonly LineItem[] = [];

/** A maker of event data by the given rows; `toItems` makes line items of `products`. */
export function createEventDataMaker(
  rows: readonly Field<EventDraft>[],
  toItems: LineItemMaker,
  settings: MappingSettings,
  customProperties: CustomProperties,
): EventDataMaker {
  const copy = createFieldCopier([...sharedFields, ...rows]);
  const currency = fitValue(settings.currency, 'currency');

  return (properties, { kind, shape }, data, eventId) => {
    const draft: EventDraft = {
      data,
      eventId,
      lineItems: undefined,
      products: undefined,
      product: undefined,
    };
    copy(properties, draft, shape);
    const { lineItems, products, product } = draft;

    let items = noItems;
    if (Array.isArray(lineItems) && lineItems.length > 0) items = ownLineItems(lineItems);
    else if (Array.isArray(products)) items = toItems(products);
    else if (product && (product.product_id !== undefined || aboutProduct.includes(kind)))
      items = [product];

    const item = items[0];
    if (item) {
      if (data.value === undefined && kind === 'addtocart' && items.length === 1) {
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
    if (draft.eventId !== undefined) data.event_id = draft.eventId;
    customProperties(data, properties);
  };
}
