import type { EventData, LineItem } from '../pintrk/event-data.js';
import { customProperties, type CustomProperty } from './custom-properties.js';
import type { Field } from './field.js';
import { fitValue } from './fit-value.js';
import { itemValue } from './item-value.js';
import { createLineItemMaker, createOwnLineItems, lineItems, orderQuantity } from './line-items.js';
import type { MappingSettings } from './mapping-settings.js';
import { productFields, productIdKeys, type ProductField } from './product-fields.js';
import { createFieldReader } from './read-fields.js';

/** What the call itself says, besides its properties. */
export interface EventContext {
  /** The Pinterest event in lower case. */
  readonly kind: string;
  /** What the event data starts with: a page's name and category. */
  readonly data: EventData;
  readonly eventId: string | undefined;
}

/** Adds the event data of a call's properties to the context's, and returns it. */
export type EventDataMaker = (properties: object, context: EventContext) => EventData;

/** Events about one product: their top-level properties are that product's. */
const aboutProduct = new Set(['addtocart', 'addtowishlist', 'viewcontent']);

const noItems: readonly LineItem[] = [];

/** The call's own event id. */
export const eventIdField: Field = {
  name: 'event_id',
  kind: 'id',
  from: ['event_id', 'eid', 'eventID'],
};

/** Read with the rows, but not copied as they stand. */
const specialFields: readonly Field[] = [
  eventIdField,
  { name: 'line_items', from: ['line_items'] },
  { name: 'products', from: ['products'] },
];

/**
 * A maker of event data by the given rows; `ownFields` are the rows of the product that the top-level
 * properties may hold.
 */
export function createEventDataMaker(
  rows: readonly Field[],
  ownFields: readonly ProductField[],
  settings: MappingSettings,
  customs: readonly CustomProperty[],
): EventDataMaker {
  const productId = productIdKeys(settings);
  const fields = [...specialFields, { name: 'product_id', from: productId }, ...rows];
  const read = createFieldReader(fields);
  const itemFields = productFields(productId);
  const listedItem = createLineItemMaker(itemFields);
  const ownItems = createOwnLineItems(itemFields);
  const ownItem = createLineItemMaker(ownFields);
  const firstRow = fields.length - rows.length;

  return (properties, { kind, data, eventId }) => {
    const values = read(properties);
    const givenId = values[0];
    const givenItems = values[1];
    const products = values[2];
    const id = values[3];
    for (let index = firstRow; index < fields.length; index++) {
      const field = fields[index];
      if (field === undefined || values[index] === undefined) continue;
      const value = fitValue(values[index], field.kind);
      if (value !== undefined) data[field.name] = value;
    }

    let items = noItems;
    if (Array.isArray(givenItems) && givenItems.length > 0) items = ownItems(givenItems);
    else if (Array.isArray(products)) items = lineItems(products, listedItem);
    else if (id !== undefined || aboutProduct.has(kind)) items = lineItems([properties], ownItem);

    const item = items[0];
    if (data.value === undefined && kind === 'addtocart' && item && items.length === 1) {
      const value = itemValue(item, data.currency ?? fitValue(settings.currency, 'currency'));
      if (value !== undefined) data.value = value;
    }
    if (data.value !== undefined && data.currency === undefined && settings.currency)
      data.currency = fitValue(settings.currency, 'currency');
    if (data.order_quantity === undefined && item) {
      const quantity = orderQuantity(items);
      if (quantity !== undefined) data.order_quantity = quantity;
    }
    const event_id = givenId === undefined ? eventId : fitValue(givenId, 'id');
    if (event_id !== undefined) data.event_id = event_id;
    if (item) data.line_items = items;
    return customs.length > 0 ? customProperties(data, properties, customs) : data;
  };
}
