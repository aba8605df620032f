import type { LineItem } from '../pintrk/event-data.js';
import type { Field } from './field.js';
import type { MappingSettings } from './mapping-settings.js';

const defaultProductId: readonly string[] = ['sku', 'product_id'];

/** The properties that may hold a product's catalogue id, first found first: the setting or its default. */
export function productIdKeys({ productId }: MappingSettings): readonly string[] {
  return Array.isArray(productId) && productId.length > 0
    ? productId.filter((key) => typeof key === 'string')
    : defaultProductId;
}

/** The rows of a product; `productId` as `productIdKeys` gives it. */
export function productFields(productId: readonly string[]): readonly Field[] {
  return [
    { name: 'product_name', from: ['product_name', 'name'] },
    // Pinterest's own name passes through, last: the setting says what goes before it.
    { name: 'product_id', kind: 'id', from: [...new Set([...productId, 'product_id'])] },
    { name: 'product_category', from: ['product_category', 'category'] },
    { name: 'product_variant', from: ['product_variant', 'variant'] },
    { name: 'product_variant_id', kind: 'id', from: ['product_variant_id'] },
    { name: 'product_price', kind: 'number', from: ['product_price', 'price'] },
    { name: 'product_quantity', kind: 'number', from: ['product_quantity', 'quantity'] },
    { name: 'product_brand', from: ['product_brand', 'brand'] },
  ] satisfies (Field & { name: keyof LineItem })[];
}

/** A page's own product: on a page call `name` and `category` are the page's. */
export function pageProductFields(productId: readonly string[]): readonly Field[] {
  return productFields(productId).map((field) => ({
    ...field,
    from: field.from.filter((key) => key !== 'name' && key !== 'category'),
  }));
}
