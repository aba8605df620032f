import type { EventData, LineItem } from '../pintrk/event-data.js';
import { createFieldCopier, type Shape } from './copy-fields.js';
import type { CustomProperties } from './custom-properties.js';
import { sharedFields, type EventDraft } from './event-fields.js';
import type { Field } from './field.js';
import { fitValue } from './fit-value.js';
import { itemValue } from './item-value.js';
import { type LineItemMaker, orderQuantity, ownLineItems } from './line-items.js';
import type { MappingSettings } from './mapping-settings.js';
import { productIdKeys } from './product-fields.js';

/** A Pinterest event, and what is remembered of the properties that it came with. */
export interface EventMemory {
  /** The Pinterest event in lower case. */
  readonly kind: string;
  readonly properties: Shape<EventDraft>;
  readonly product: Shape<LineItem>;
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

/**
 * A maker of event data by the given rows. `listedItems` makes line items of `products`, `ownItem` of
 * the properties themselves.
 */
export function createEventDataMaker(
  rows: readonly Field<EventDraft>[],
  listedItems: LineItemMaker,
  ownItem: LineItemMaker,
  settings: MappingSettings,
  customProperties: CustomProperties,
): EventDataMaker {
  const copy = createFieldCopier([...sharedFields(productIdKeys(settings)), ...rows]);
  const listedShape: Shape<LineItem> = [];
  const currency = fitValue(settings.currency, 'currency');

  return (properties, memory, data, eventId) => {
    const { kind } = memory;
    const draft: EventDraft = {
      data,
      eventId,
      lineItems: undefined,
      products: undefined,
      productId: undefined,
    };
    copy(properties, draft, memory.properties);
    const { lineItems, products } = draft;

    let items = noItems;
    if (Array.isArray(lineItems) && lineItems.length > 0) items = ownLineItems(lineItems);
    else if (Array.isArray(products)) items = listedItems(products, listedShape);
    else if (draft.productId !== undefined || aboutProduct.includes(kind))
      items = ownItem([properties], memory.product);

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
