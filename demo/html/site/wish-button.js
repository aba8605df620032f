/** The heart: on or off the wishlist. Only putting a product on it is an event. */
import { isWished, toggleWish } from '../../shared/customer.js';
import { singleProduct } from '../../shared/event-properties.js';
import { el } from './dom.js';
import { track } from './tag.js';

export const wishButton = (product, id = `wish-${product.sku}`) => {
  const button = el(
    'button',
    { id, type: 'button', class: 'wish', 'aria-pressed': String(isWished(product.sku)) },
    el('span', { class: 'visually-hidden' }, `Wishlist: ${product.name}`),
  );
  button.addEventListener('click', () => {
    const wished = toggleWish(product.sku);
    button.setAttribute('aria-pressed', String(wished));
    if (wished) track('Product Added to Wishlist', singleProduct(product));
  });
  return button;
};
