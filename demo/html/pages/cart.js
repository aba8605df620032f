import {
  cartItems,
  cartTotals,
  readCart,
  saveCart,
  setQuantity,
  validCoupon,
} from '../../shared/cart.js';
import { cartProducts } from '../../shared/event-properties.js';
import { money } from '../../shared/money.js';
import { onChange } from '../../shared/storage.js';
import { byId, el } from '../site/dom.js';
import '../site/page.js';
import { wallOf } from '../site/shelf.js';
import { showTotals } from '../site/totals.js';
import { track } from '../site/tag.js';

const line = ({ product, quantity }) => {
  const number = el('input', {
    id: `quantity-${product.sku}`,
    type: 'number',
    min: '1',
    max: '20',
    required: true,
    value: quantity,
    'aria-label': `Quantity of ${product.name}`,
  });
  number.addEventListener('change', () => {
    if (number.reportValidity())
      saveCart(setQuantity(readCart(), product.sku, number.valueAsNumber));
  });
  const remove = el(
    'button',
    { id: `remove-${product.sku}`, type: 'button', class: 'link-button' },
    'Remove',
  );
  remove.setAttribute('aria-label', `Remove ${product.name}`);
  remove.addEventListener('click', () => {
    saveCart(setQuantity(readCart(), product.sku, 0));
    byId('cart-title').focus();
  });
  return el(
    'li',
    { class: 'cart-line' },
    el(
      'div',
      { class: wallOf(product) },
      el('img', { src: `../shared/${product.image}`, alt: '', width: '400', height: '400' }),
    ),
    el(
      'div',
      {},
      el(
        'h2',
        { class: 'place-name' },
        el('a', { href: `product.html?sku=${product.sku}` }, product.name),
      ),
      el('p', { class: 'place-variant' }, product.variant),
      el('div', { class: 'cart-line-actions' }, number, remove),
    ),
    el('p', { class: 'cart-line-price' }, money(product.price * quantity)),
  );
};

/** Draws the cart anew; the field that had the focus has it again. */
const show = () => {
  const focused = document.activeElement.id;
  const cart = readCart();
  const items = cartItems(cart);
  byId('cart-lines').replaceChildren(...items.map(line));
  byId('cart-empty').hidden = items.length > 0;
  byId('cart-full').hidden = items.length === 0;
  showTotals(byId('totals'), cart.coupon, cartTotals(cart));
  byId(focused)?.focus();
};

byId('coupon-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const coupon = validCoupon(byId('coupon').value);
  byId('coupon').setAttribute('aria-invalid', String(!coupon));
  byId('coupon-status').textContent = coupon
    ? `${coupon} is applied.`
    : 'We do not know that code. Try WELCOME10.';
  if (coupon) saveCart({ ...readCart(), coupon });
});

const cart = readCart();
byId('coupon').value = cart.coupon;
show();
onChange(show);
if (cart.lines.length > 0) track('Cart Viewed', { products: cartProducts(cart) });
