'use client';

import { usePinterestTrack } from '@pinterest-tag/react';
import { addToCart } from '@/app/actions';
import type { Product } from '@/lib/products';

export function AddToCart({ product }: { product: Product }) {
  const track = usePinterestTrack();
  const add = async () => {
    await addToCart(product.sku);
    track('Product Added', { ...product, quantity: 1 });
  };
  return (
    <form action={add}>
      <button>Add to cart</button>
    </form>
  );
}
