import type { categories } from './catalogue.js';
import type { products } from './products.js';

// What the shop's plain JavaScript is about.
export type Product = (typeof products)[number];
export type Category = (typeof categories)[number];

export interface CartLine {
  readonly sku: string;
  readonly quantity: number;
}

export interface Cart {
  readonly lines: readonly CartLine[];
  /** `''` without one. */
  readonly coupon: string;
  /** `''` until its checkout starts. */
  readonly order_id: string;
}

export interface CartItem {
  readonly product: Product;
  readonly quantity: number;
}

export interface Totals {
  readonly subtotal: number;
  readonly discount: number;
  readonly shipping: number;
  readonly total: number;
}

export interface Customer {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

export interface Order {
  readonly email: string;
  /** Whether Order Completed was sent. */
  readonly reported: boolean;
  readonly properties: {
    readonly order_id: string;
    readonly total: number;
    readonly products: readonly { readonly name: string; readonly quantity: number }[];
  };
}
