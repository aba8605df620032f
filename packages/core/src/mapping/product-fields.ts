import type { LineItem } from '../pintrk/event-data.js';
import type { Field } from './field.js';
import type { MappingSettings } from './mapping-settings.js';

/**
 * The properties that may hold a product's catalogue id, first found first: those of the setting, and
 * Pinterest's own name, which passes through last.
 */
export function productIdKeys({ productId }: MappingSettings): readonly string[] {
  const keys =
    Array.isArray(productId) && productId.length > 0
      ? productId.filter((key) => typeof key === 'string')
      : ['sku'];
  return [...new Set([...keys, 'product_id'])];
}

/** A row of a product. */
export type ProductField = Field<LineItem>;

/** The rows of a product; `productId` as `productIdKeys` gives it. */
export function productFields(productId: readonly string[]): readonly ProductField[] {
  return [
    { from: ['product_name', 'name'], put: (item, value) => void (item.product_name = value) },
    { from: productId, kind: 'id', put: (item, value) => void (item.product_id = value) },
    {
      from: ['product_category', 'category'],
      put: (item, value) => void (item.product_category = value),
    },
    {
      from: ['product_variant', 'variant'],
      put: (item, value) => void (item.product_variant = value),
    },
    {
      from: ['product_variant_id'],
      kind: 'id',
      put: (item, value) => void (item.product_variant_id = value),
    },
    {
      from: ['product_price', 'price'],
      kind: 'number',
      put: (item, value) => void (item.product_price = value),
    },
    {
      from: ['product_quantity', 'quantity'],
      kind: 'number',
      put: (item, value) => void (item.product_quantity = value),
    },
    { from: ['product_brand', 'brand'], put: (item, value) => void (item.product_brand = value) },
  ];
}

/** Of a product's rows those a page may hold: on a page call `name` and `category` are the page's. */
export function pageProductFields(fields: readonly ProductField[]): readonly ProductField[] {
  return fields.map((field) => ({
    ...field,
    from: field.from.filter((key) => key !== 'name' && key !== 'category'),
  }));
}
