// Compiled by the test run: what must compile does, what must not does not.
import type { PinterestTag } from '@pinterest-tag/core';

declare module '@pinterest-tag/core' {
  interface SpecEvents {
    'Test Drive Booked': { model: 'estate' | 'coupe' };
  }
}
interface Order {
  readonly order_id: string;
  readonly total: number;
  readonly placed: Date;
  readonly products: readonly { readonly sku: string; readonly stock: number }[];
}
declare const tag: PinterestTag;
declare const name: string;
declare const order: Order;

tag.track('Order Completed');
tag.track('Order Completed', order);
tag.track('Order Completed', {
  order_id: 1414,
  total: '12.50',
  coupon: null,
  gift: true,
  products: [{ sku: 'MUG-1', price: 12.5, glaze: 'blue' }],
});
tag.track('Order Completed', {
  total: '1.299,00',
  revenue: "CHF 1'299.-",
  tax: '0',
  products: [{ sku: 'MUG-1', price: '25,00 €', quantity: '2' }],
});
tag.track('purchase', { value: '$1,299.00', items: [{ item_id: 'MUG-1', price: '12,50 €' }] });
tag.track('Order Completed', { gift: true }, { messageId: 'order-1414' });
tag.track('Quiz Finished', { value: { of: 'any shape' } });
tag.track(name, { value: {} });
tag.track('Test Drive Booked', { model: 'coupe', dealer: 7 });

// @ts-expect-error A total is a number.
tag.track('Order Completed', { total: 'a lot' });
// @ts-expect-error Products are a list.
tag.track('Order Completed', { products: 'mug' });
// @ts-expect-error A price is a number.
tag.track('Order Completed', { products: [{ sku: 'MUG-1', price: {} }] });
// @ts-expect-error A query is text.
tag.track('Products Searched', { query: 7 });
// @ts-expect-error One's own events are checked, too.
tag.track('Test Drive Booked', { model: 'van' });
