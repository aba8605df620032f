import type { Readable } from '../../data/readable.js';

/** Where calls hold their products. */
const lists = ['products', 'line_items', 'items', 'contents'];
const idLike = /(^id|[_-]?(id|sku|code|ref|number|asin|ean|gtin|mpn))$/i;

/** The keys of a call's products that hold something like an id, in their order. */
export function productIdKeys(call: Readable): readonly string[] {
  const properties = fieldsOf(fieldsOf(call)['properties']);
  const products = [properties, ...lists.flatMap((list) => listOf(properties[list]))];
  const keys = products.flatMap((product) =>
    Object.entries(fieldsOf(product)).flatMap(([key, value]) =>
      idLike.test(key) &&
      (typeof value === 'string' || typeof value === 'number') &&
      !notProducts.test(key)
        ? [key]
        : [],
    ),
  );
  return [...new Set(keys)];
}

/** Ids of other things that stand beside a product. */
const notProducts =
  /order|cart|checkout|user|session|event|message|transaction|coupon|phone|zip|post/i;

type Fields = Readonly<Record<string, Readable>>;
const fieldsOf = (value: Readable | undefined): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: Readable | undefined): readonly Readable[] =>
  Array.isArray(value) ? (value as readonly Readable[]) : [];
