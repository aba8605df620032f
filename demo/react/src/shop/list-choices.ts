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
  readonly price: (typeof priceChoices)[number];
  readonly sort: (typeof sortChoices)[number];
}

export const firstChoices: ListChoices = { price: priceChoices[0], sort: sortChoices[0] };

/** The products that are left, in order. */
export function chooseProducts(
  products: readonly Product[],
  { price, sort }: ListChoices,
): readonly Product[] {
  return products
    .filter((product) => product.price >= price.from && product.price <= price.to)
    .sort((one, other) => sort.direction * (one.price - other.price));
}
