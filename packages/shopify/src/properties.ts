import type { CartLine, Checkout, MoneyV2, ProductVariant } from '@shopify/web-pixels-extension';

/** Properties of an analytics call, as they are written. */
export type ShopProperties = Readonly<Record<string, unknown>>;

/** What is missing in Shopify's data is `null`, or not there in an older version of its API. */
type Maybe<Value> = Value | null | undefined;

/** The last part of a `gid://shopify/Product/123`; other ids stay as they are. */
const plainId = (id: Maybe<string | number>): string | undefined =>
  id == null || id === '' ? undefined : String(id).replace(/^gid:\/\/.*\/([^/?]+)(\?.*)?$/, '$1');

/** An amount as the value of an event, with its currency. */
export const money = (given: Maybe<MoneyV2>): ShopProperties => ({
  value: given?.amount,
  currency: given?.currencyCode,
});

/** A variant as a product of the Segment Spec. */
export const variantProperties = (variant: Maybe<ProductVariant>): ShopProperties => ({
  product_id: plainId(variant?.product?.id),
  product_variant_id: plainId(variant?.id),
  sku: variant?.sku ?? undefined,
  name: variant?.product?.title,
  variant: variant?.title ?? undefined,
  brand: variant?.product?.vendor,
  category: variant?.product?.type ?? undefined,
  price: variant?.price?.amount,
});

/** A line of the cart as a product with a quantity. */
export const lineProperties = (line: Maybe<CartLine>): ShopProperties => ({
  ...variantProperties(line?.merchandise),
  quantity: line?.quantity,
});

/**
 * A checkout that may have become an order. The price is the variant's: `finalLinePrice` is that of the whole line. Before
 * `checkout_completed` there is no order, and so no order id.
 */
export const checkoutProperties = (checkout: Maybe<Checkout>): ShopProperties => ({
  order_id: plainId(checkout?.order?.id),
  ...money(checkout?.subtotalPrice ?? checkout?.totalPrice),
  currency: checkout?.currencyCode ?? checkout?.subtotalPrice?.currencyCode,
  coupon: checkout?.discountApplications?.find(({ type }) => type === 'DISCOUNT_CODE')?.title,
  products: checkout?.lineItems?.map(({ variant, quantity }) => ({
    ...variantProperties(variant),
    quantity,
  })),
});

/** A completed checkout. Without an order id its token takes the place: the browser's event still has a stable id. */
export const orderProperties = (checkout: Maybe<Checkout>): ShopProperties => {
  const properties = checkoutProperties(checkout);
  return { ...properties, order_id: properties['order_id'] ?? checkout?.token ?? undefined };
};
