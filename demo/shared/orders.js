/** The order: what the thank-you page shows and reports, once. */
import { cartItems, clearCart, readCart, saveCart } from './cart.js';
import { orderProperties } from './event-properties.js';
import { load, save } from './storage.js';

const newOrderId = () => `LL-${Date.now().toString(36).toUpperCase()}`;

/** The cart with an order id: given when its checkout starts, and kept until the order is placed. */
export const cartAtCheckout = () => {
  const cart = readCart();
  if (cart.order_id || cartItems(cart).length === 0) return cart;
  const numbered = { ...cart, order_id: newOrderId() };
  saveCart(numbered);
  return numbered;
};

export const placeOrder = (cart, email) => {
  // The event id of the order, for the tag and the shop's server: Analytics.js has an id of its own for each call.
  const properties = { ...orderProperties(cart), event_id: cart.order_id };
  save('order', { email, reported: false, properties });
  clearCart();
};

export const lastOrder = () => load('order', null);

export const markReported = (order) => save('order', { ...order, reported: true });
