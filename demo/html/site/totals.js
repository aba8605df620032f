/** The sums under a cart or an order. */
import { money } from '../../shared/money.js';
import { el } from './dom.js';

const row = (label, text, className) =>
  el('div', { class: className }, el('dt', {}, label), el('dd', {}, text));

export const showTotals = (list, coupon, { subtotal, discount, shipping, total }) =>
  list.replaceChildren(
    row('Pieces', money(subtotal)),
    ...(discount ? [row(`Coupon ${coupon}`, money(-discount))] : []),
    row('Delivery', shipping ? money(shipping) : 'Free'),
    row('Total', money(total), 'grand-total'),
  );
