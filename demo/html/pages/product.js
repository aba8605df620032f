import { addToCart, readCart, saveCart } from '../../shared/cart.js';
import { singleProduct } from '../../shared/event-properties.js';
import { money } from '../../shared/money.js';
import { categories, findProduct, productsIn } from '../../shared/catalogue.js';
import { byId, el, queryParameter } from '../site/dom.js';
import '../site/page.js';
import { fillShelf, wallOf } from '../site/shelf.js';
import { page, track } from '../site/tag.js';
import { wishButton } from '../site/wish-button.js';

const product = findProduct(queryParameter('sku'));

const show = () => {
  document.title = `${product.name} · Larch & Loam`;
  byId('product-name').textContent = product.name;
  byId('product-price').textContent = money(product.price);
  byId('product-variant').textContent = product.variant;
  byId('product-description').textContent = product.description;
  byId('product-wall').className = wallOf(product);
  byId('product-wall').append(
    el('img', {
      src: `../shared/${product.image}`,
      alt: `${product.name} in ${product.variant}`,
      width: '400',
      height: '400',
    }),
  );
  const { slug, name } = categories.find((category) => category.name === product.category);
  byId('product-category').append(el('a', { href: `category.html?category=${slug}` }, name));
  byId('product-actions').append(wishButton(product, 'add-to-wishlist'));
  fillShelf(
    byId('related'),
    productsIn(product.category).filter((other) => other !== product),
    'h3',
  );
};

const add = (event) => {
  event.preventDefault();
  const quantity = byId('quantity').valueAsNumber;
  saveCart(addToCart(readCart(), product.sku, quantity));
  track('Product Added', singleProduct(product, quantity));
  byId('added').replaceChildren(
    `${product.name} is in your cart. `,
    el('a', { href: 'cart.html', id: 'view-cart' }, 'View the cart'),
  );
};

const report = () => {
  const { product_id, sku, brand, variant, price, currency } = singleProduct(product);
  page({ name: product.name, properties: { product_id, sku, brand, variant, price, currency } });
  track('Product Viewed', singleProduct(product));
};

if (product) {
  show();
  byId('add-form').addEventListener('submit', add);
  byId('product').hidden = false;
  report();
} else {
  byId('product-missing').hidden = false;
  page({ name: 'Product not found' });
}
