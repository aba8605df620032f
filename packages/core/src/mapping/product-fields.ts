import type { Field } from './field.js';
import type { MappingSettings } from '../api/mapping-settings.js';

/** The rows of a product; its id is the one of the settings. */
export function productFields({ productId }: MappingSettings): readonly Field[] {
  const ids = Array.isArray(productId) && productId.length > 0 ? productId : ['sku'];
  const idKeys = new Set([...ids.filter((key) => typeof key === 'string'), 'product_id']);
  return [
    { to: 'product_name', from: ['name'], put: (item, value) => void (item.product_name = value) },
    {
      to: 'product_id',
      kind: 'id',
      from: [...idKeys],
      put: (item, value) => void (item.product_id = value),
    },
    {
      to: 'product_category',
      from: ['category'],
      put: (item, value) => void (item.product_category = value),
    },
    {
      to: 'product_variant',
      from: ['variant'],
      put: (item, value) => void (item.product_variant = value),
    },
    {
      to: 'product_variant_id',
      kind: 'id',
      put: (item, value) => void (item.product_variant_id = value),
    },
    {
      to: 'product_price',
      kind: 'number',
      from: ['price'],
      put: (item, value) => void (item.product_price = value),
    },
    {
      to: 'product_quantity',
      kind: 'number',
      from: ['quantity'],
      put: (item, value) => void (item.product_quantity = value),
    },
    {
      to: 'product_brand',
      from: ['brand'],
      put: (item, value) => void (item.product_brand = value),
    },
  ];
}

/** Of a product's rows those a page may hold: on a page call `name` and `category` are the page's. */
export function pageProductFields(fields: readonly Field[]): readonly Field[] {
  return fields.map(({ from = [], ...field }) => ({
    ...field,
    from: from.filter((key) => key !== 'name' && key !== 'category'),
  }));
}
