import type { AnalyticsCall } from '@pinterest-tag/core';

/** A call to begin with. */
export interface ExampleCall {
  readonly title: string;
  readonly call: AnalyticsCall;
}

/** Calls that most shops make. */
export const exampleCalls: readonly ExampleCall[] = [
  {
    title: 'Order Completed',
    call: {
      type: 'track',
      event: 'Order Completed',
      properties: {
        order_id: '1414',
        total: 44.5,
        currency: 'EUR',
        products: [
          { product_id: 'MUG-1', name: 'Mug', price: 12.5, quantity: 2 },
          { product_id: 'POT-3', name: 'Teapot', price: 19.5, quantity: 1 },
        ],
      },
    },
  },
  {
    title: 'Product Added',
    call: {
      type: 'track',
      event: 'Product Added',
      properties: { product_id: 'MUG-1', name: 'Mug', price: 12.5, quantity: 2, currency: 'EUR' },
    },
  },
  {
    title: 'Products Searched',
    call: { type: 'track', event: 'Products Searched', properties: { query: 'mug' } },
  },
  {
    title: 'An event of your own',
    call: { type: 'track', event: 'Demo Booked', properties: { plan: 'pro' } },
  },
  { title: 'A page', call: { type: 'page', name: 'Home', properties: {} } },
  {
    title: 'A page of a category',
    call: { type: 'page', name: 'Lamps', category: 'Lighting', properties: {} },
  },
  {
    title: 'A visitor',
    call: { type: 'identify', userId: 'user-42', traits: { email: 'Ann@example.com' } },
  },
];
