/** Products side by side on a shelf. */
import { money } from '../../shared/money.js';
import { el } from './dom.js';
import { wishButton } from './wish-button.js';

export const wallOf = (product) => `wall wall-${product.category.toLowerCase()}`;

const place = (product, headingLevel) =>
  el(
    'li',
    { class: 'place' },
    el(
      'div',
      { class: wallOf(product) },
      el('img', { src: `../shared/${product.image}`, alt: '', width: '400', height: '400' }),
    ),
    el(
      headingLevel,
      { class: 'place-name' },
      el(
        'a',
        { href: `product.html?sku=${product.sku}`, id: `product-${product.sku}` },
        product.name,
      ),
    ),
    el('p', { class: 'place-variant' }, product.variant),
    el('p', { class: 'place-price' }, money(product.price)),
    wishButton(product),
  );

export const fillShelf = (list, products, headingLevel = 'h2') =>
  list.replaceChildren(...products.map((product) => place(product, headingLevel)));
