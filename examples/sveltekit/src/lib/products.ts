export interface Product {
  sku: string;
  name: string;
  price: number;
}

export const products: Product[] = [
  { sku: 'MUG-1', name: 'Mug', price: 12.5 },
  { sku: 'LAMP-1', name: 'Lamp', price: 48 },
];

export const bySku = (sku: string): Product | undefined =>
  products.find((product) => product.sku === sku);

export const total = (items: Product[]): number => items.reduce((sum, { price }) => sum + price, 0);
