import type { Traits } from '@pinterest-tag/core';
import type { Checkout } from '@shopify/web-pixels-extension';
import type { ShopifyEvent } from './from-shopify.js';

/**
 * Reads who the customer is from an event that carries a checkout: traits of the Segment Spec for `identify`, which
 * hashes them. `undefined` when the event names nobody. Shopify fills them in only for pixels with access to protected
 * customer data.
 */
export function traitsFromShopify(event: ShopifyEvent): Traits | undefined {
  const { checkout } = ((event as { data?: unknown }).data ?? {}) as {
    checkout?: Partial<Checkout> | null;
  };
  const address = checkout?.billingAddress ?? checkout?.shippingAddress;
  const traits = Object.entries({
    email: checkout?.email,
    phone: checkout?.phone ?? address?.phone,
    firstName: address?.firstName,
    lastName: address?.lastName,
    city: address?.city,
    state: address?.provinceCode,
    postalCode: address?.zip,
    country: address?.countryCode,
  }).filter(([, value]) => value != null && value !== '');
  return traits.length > 0 ? Object.fromEntries(traits) : undefined;
}
