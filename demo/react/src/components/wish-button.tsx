import { usePinterestTrack } from '@pinterest-tag/react';
import type { ReactElement } from 'react';
import { toggleWish } from '../../../shared/customer.js';
import { singleProduct } from '../../../shared/event-properties.js';
import { useWishlist } from '../shop/stored';
import type { Product } from '../../../shared/types';

/** The heart: on or off the wishlist. Only putting a product on it is an event. */
export function WishButton({
  product,
  id = `wish-${product.sku}`,
}: {
  readonly product: Product;
  readonly id?: string;
}): ReactElement {
  const track = usePinterestTrack();
  const isWished = useWishlist().includes(product.sku);

  function toggle(): void {
    if (toggleWish(product.sku)) track('Product Added to Wishlist', singleProduct(product));
  }

  return (
    <button id={id} type="button" className="wish" aria-pressed={isWished} onClick={toggle}>
      <span className="visually-hidden">Wishlist: {product.name}</span>
    </button>
  );
}
