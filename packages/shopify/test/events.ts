import type { ShopifyEvent } from '../src/index.js';

const eur = (amount: number) => ({ amount, currencyCode: 'EUR' });
const product = {
  id: 'gid://shopify/Product/17',
  title: 'Mug',
  vendor: 'Kiln',
  type: 'Mugs',
  url: '/products/mug',
};
export const variant = {
  id: 'gid://shopify/ProductVariant/171',
  sku: 'MUG-1',
  title: 'Blue',
  price: eur(12.5),
  product,
};
export const checkout = {
  currencyCode: 'EUR',
  email: 'Ann@Example.com',
  phone: null,
  order: { id: 'gid://shopify/Order/1414', customer: null },
  token: 'token-1',
  subtotalPrice: eur(22.5),
  totalPrice: eur(31.4),
  discountApplications: [{ type: 'DISCOUNT_CODE', title: 'MAY' }],
  lineItems: [{ variant, quantity: 2, finalLinePrice: eur(22.5) }],
  billingAddress: {
    firstName: 'Ann',
    lastName: 'Lee',
    phone: '+49 30 901820',
    city: 'Berlin',
    provinceCode: 'BE',
    zip: '10115',
    countryCode: 'DE',
  },
};

/** An event as Shopify publishes it, but for what this package does not read. */
export const event = (name: string, data: object = {}): ShopifyEvent =>
  ({ id: 'sh-1', clientId: 'c', timestamp: '', type: 'standard', name, data }) as never;
