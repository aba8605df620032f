import type { Product } from '../../../shared/types';

/** Price ranges to filter by, in euros; the first is that of the start. */
export const priceChoices = [
  { value: 'any', label: 'Any price', from: 0, to: Infinity },
  { value: 'low', label: 'Up to €100', from: 0, to: 100 },
  { value: 'middle', label: '€100 to €400', from: 100, to: 400 },
  { value: 'high', label: 'From €400', from: 400, to: Infinity },
] as const;

/** Orders to sort by: `direction` times the difference of the prices. */
export const sortChoices = [
  { value: 'featured', label: 'Our choice', direction: 0 },
  { value: 'cheapest', label: 'Lowest price first', direction: 1 },
  { value: 'dearest', label: 'Highest price first', direction: -1 },
] as const;

/** What is chosen on a list page. */
export interface ListChoices {
  price: (typeof priceChoices)[number]['value'];
  sort: (typeof sortChoices)[number]['value'];
}

export function filterProducts(
  products: readonly Product[],
  { price, sort }: ListChoices,
): Product[] {
  const { from, to } = priceChoices.find(({ value }) => value === price) ?? priceChoices[0];
  const { direction } = sortChoices.find(({ value }) => value === sort) ?? sortChoices[0];
  return products
    .filter((product) => product.price >= from && product.price <= to)
    .sort((one, other) => direction * (one.price - other.price));
}

/** In words, without what is as at the start. */
export function chosenLabels({ price, sort }: ListChoices): string[] {
  return [
    ...priceChoices.slice(1).filter(({ value }) => value === price),
    ...sortChoices.slice(1).filter(({ value }) => value === sort),
  ].map(({ label }) => label);
}
