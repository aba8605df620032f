import { readCart } from '../../../shared/cart.js';
import { currentCustomer, readWishlist } from '../../../shared/customer.js';
import { createStored } from './create-stored';
import type { Cart, Customer } from '../../../shared/types';

export const useCart = createStored<Cart>(readCart);

/** Who is signed in. */
export const useCustomer = createStored<Customer | null>(currentCustomer);

/** The skus of the wishlist. */
export const useWishlist = createStored<readonly string[]>(readWishlist);
