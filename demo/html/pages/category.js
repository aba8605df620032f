import { findCategory, productsIn } from '../../shared/catalogue.js';
import { products } from '../../shared/products.js';
import { byId, queryParameter } from '../site/dom.js';
import '../site/page.js';
import { fillShelf } from '../site/shelf.js';
import { page, track } from '../site/tag.js';

const everything = {
  name: 'The collection',
  intro: 'Lamps, tableware and furniture, made to live together.',
};
const category = findCategory(queryParameter('category')) ?? everything;
const offered = category === everything ? products : productsIn(category.name);

const priceRanges = {
  any: [0, Infinity],
  low: [0, 100],
  middle: [100, 400],
  high: [400, Infinity],
};
const orders = {
  featured: () => 0,
  cheapest: (one, other) => one.price - other.price,
  dearest: (one, other) => other.price - one.price,
};

const price = byId('filter-price');
const sort = byId('sort');

const show = () => {
  const [from, to] = priceRanges[price.value];
  const shown = offered
    .filter((product) => product.price >= from && product.price <= to)
    .sort(orders[sort.value]);
  fillShelf(byId('shelf'), shown);
  byId('count').textContent = shown.length === 1 ? '1 piece' : `${shown.length} pieces`;
};

const report = () => {
  const chosen = [price, sort].filter((select) => select.selectedIndex > 0);
  track('Product List Filtered', {
    query: [category.name, ...chosen.map((select) => select.selectedOptions[0].text)].join(', '),
    category: category.name,
    filters: [{ type: 'price', value: price.value }],
    sorts: [{ type: 'price', value: sort.value }],
  });
};

document.title = `${category.name} · Larch & Loam`;
byId('category-name').textContent = category.name;
byId('category-intro').textContent = category.intro;
page({ name: category.name, category: category.name });
show();

byId('filters').addEventListener('change', () => {
  show();
  report();
});
