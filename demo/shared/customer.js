/** Who is signed in, and what they have put on their wishlist. No password is ever kept. */
import { load, save } from './storage.js';

export const currentCustomer = () => load('customer', null);

/** The same address is the same customer, so that it keeps its id over visits. */
export const signIn = (email, name = '') => {
  const customers = load('customers', {});
  const key = email.trim().toLowerCase();
  const customer = customers[key] ?? {
    id: `customer-${Date.now().toString(36)}`,
    email: key,
    name,
  };
  save('customers', { ...customers, [key]: customer });
  save('customer', customer);
  return customer;
};

export const signOut = () => save('customer', null);

export const readWishlist = () => load('wishlist', []);

export const isWished = (sku) => readWishlist().includes(sku);

/** Says whether the product is on the list now. */
export const toggleWish = (sku) => {
  const wished = isWished(sku);
  save(
    'wishlist',
    wished ? readWishlist().filter((other) => other !== sku) : [...readWishlist(), sku],
  );
  return !wished;
};
