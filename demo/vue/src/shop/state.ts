import { computed, shallowRef, type ShallowRef } from 'vue';
import { cartItems, cartTotals, readCart } from '../../../shared/cart.js';
import { findProduct } from '../../../shared/catalogue.js';
import { currentCustomer, readWishlist } from '../../../shared/customer.js';
import { onChange } from '../../../shared/storage.js';
import type { Cart, CartItem, Customer, Product, Totals } from '../../../shared/types';

/** What the browser keeps, as a ref that follows it, also when another tab changes it. */
function stored<Value>(read: () => Value): Readonly<ShallowRef<Value>> {
  const value = shallowRef(read());
  onChange(() => {
    value.value = read();
  });
  return value;
}

export const cart = stored<Cart>(readCart);
export const items = computed<readonly CartItem[]>(() => cartItems(cart.value));
export const totals = computed<Totals>(() => cartTotals(cart.value));

/** Who is signed in. */
export const customer = stored<Customer | null>(currentCustomer);

const wishedSkus = stored<readonly string[]>(readWishlist);
export const wishlist = computed<readonly Product[]>(() =>
  wishedSkus.value.flatMap((sku) => findProduct(sku) ?? []),
);
