'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { readCart } from '@/lib/cart';

export async function addToCart(sku: string) {
  const skus = (await readCart()).map((product) => product.sku);
  (await cookies()).set('cart', [...skus, sku].join());
}

export async function placeOrder() {
  const skus = (await readCart()).map((product) => product.sku);
  const store = await cookies();
  store.set('order', `A-${Date.now()}:${skus.join()}`);
  store.delete('cart');
  redirect('/thanks');
}
