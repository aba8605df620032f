import { cookies } from 'next/headers';
import { bySku, type Product } from './products';

export interface Order {
  id: string;
  items: Product[];
}

/** The cart is a cookie: this shop has no database. */
export async function readCart(): Promise<Product[]> {
  return products((await cookies()).get('cart')?.value ?? '');
}

/** The visitor's last order. */
export async function readOrder(): Promise<Order | undefined> {
  const [id, skus] = (await cookies()).get('order')?.value.split(':') ?? [];
  return id && skus ? { id, items: products(skus) } : undefined;
}

const products = (skus: string): Product[] => skus.split(',').flatMap((sku) => bySku(sku) ?? []);
