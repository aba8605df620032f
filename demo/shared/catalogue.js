/** The departments, and ways to find a product. */
import { products } from './products.js';

export const categories = [
  {
    slug: 'lighting',
    name: 'Lighting',
    intro: 'Warm pools of light, for reading, eating and doing very little.',
  },
  {
    slug: 'tableware',
    name: 'Tableware',
    intro: 'Stoneware thrown by hand, glazed in two colours, made for every day.',
  },
  {
    slug: 'furniture',
    name: 'Furniture',
    intro: 'Solid larch and oiled joints: pieces you can mend and hand on.',
  },
];

export const findProduct = (sku) => products.find((product) => product.sku === sku);

export const findCategory = (slug) => categories.find((category) => category.slug === slug);

export const productsIn = (categoryName) =>
  products.filter((product) => product.category === categoryName);

/** Every word of the query must appear somewhere in what the shop says about the product. */
export const searchProducts = (query) => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return products.filter(({ name, category, variant, description }) => {
    const text = `${name} ${category} ${variant} ${description}`.toLowerCase();
    return words.length > 0 && words.every((word) => text.includes(word));
  });
};
