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

/** A row of a product, and how its value is put into a line item. */
export interface ProductField extends Field {
  readonly name: keyof LineItem;
  readonly put: (item: LineItem, value: unknown) => void;
}

/**
 * The rows of a product; `productId` as `productIdKeys` gives it. Each row puts its value by a name that
 * stands in the code: by a name in a variable it costs an engine several times as much.
 */
export function productFields(productId: readonly string[]): readonly ProductField[] {
  return [
    {
      name: 'product_name',
      from: ['product_name', 'name'],
      put: (item, value) => void (item.product_name = value),
    },
    {
      name: 'product_id',
      kind: 'id',
      from: productId,
      put: (item, value) => void (item.product_id = value),
    },
    {
      name: 'product_category',
      from: ['product_category', 'category'],
      put: (item, value) => void (item.product_category = value),
    },
    {
      name: 'product_variant',
      from: ['product_variant', 'variant'],
      put: (item, value) => void (item.product_variant = value),
    },
    {
      name: 'product_variant_id',
      kind: 'id',
      from: ['product_variant_id'],
      put: (item, value) => void (item.product_variant_id = value),
    },
    {
      name: 'product_price',
      kind: 'number',
      from: ['product_price', 'price'],
      put: (item, value) => void (item.product_price = value),
    },
    {
      name: 'product_quantity',
      kind: 'number',
      from: ['product_quantity', 'quantity'],
      put: (item, value) => void (item.product_quantity = value),
    },
    {
      name: 'product_brand',
      from: ['product_brand', 'brand'],
      put: (item, value) => void (item.product_brand = value),
    },
  ];
}

/** A page's own product: on a page call `name` and `category` are the page's. */
export function pageProductFields(productId: readonly string[]): readonly ProductField[] {
  return productFields(productId).map((field) => ({
    ...field,
    from: field.from.filter((key) => key !== 'name' && key !== 'category'),
  }));
}
