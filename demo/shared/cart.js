/** The cart: `{lines: [{sku, quantity}], coupon, order_id}`. Pure functions, then two that remember. */
import { findProduct } from './catalogue.js';
import { load, save } from './storage.js';

const emptyCart = { lines: [], coupon: '', order_id: '' };
const coupons = { WELCOME10: 0.1 };
const freeDeliveryFrom = 150;
const deliveryFee = 9;

const toCents = (amount) => Math.round(amount * 100) / 100;

export const addToCart = (cart, sku, quantity) => {
  const before = cart.lines.find((line) => line.sku === sku)?.quantity ?? 0;
  return setQuantity(cart, sku, before + quantity);
};

/** Zero takes the line out. */
export const setQuantity = (cart, sku, quantity) => {
  const known = cart.lines.some((line) => line.sku === sku);
  const lines = known ? cart.lines : [...cart.lines, { sku, quantity }];
  return {
    ...cart,
    lines: lines
      .map((line) => (line.sku === sku ? { sku, quantity } : line))
      .filter((line) => line.quantity > 0),
  };
};

/** The coupon's code as the shop writes it, or '' when there is no such coupon. */
export const validCoupon = (code) => {
  const normalised = code.trim().toUpperCase();
  return Object.hasOwn(coupons, normalised) ? normalised : '';
};

export const countItems = (cart) => cart.lines.reduce((sum, line) => sum + line.quantity, 0);

/** Each line with its product beside its quantity; lines of products no longer sold are left out. */
export const cartItems = (cart) =>
  cart.lines
    .map(({ sku, quantity }) => ({ product: findProduct(sku), quantity }))
    .filter(({ product }) => product);

export const cartTotals = (cart) => {
  const subtotal = cartItems(cart).reduce(
    (sum, { product, quantity }) => sum + product.price * quantity,
    0,
  );
  const discount = toCents(subtotal * (coupons[cart.coupon] ?? 0));
  const reduced = subtotal - discount;
  const shipping = subtotal === 0 || reduced >= freeDeliveryFrom ? 0 : deliveryFee;
  return { subtotal, discount, shipping, total: toCents(reduced + shipping) };
};

export const readCart = () => load('cart', emptyCart);

export const saveCart = (cart) => save('cart', cart);

export const clearCart = () => save('cart', emptyCart);
