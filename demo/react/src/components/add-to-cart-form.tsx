import { usePinterestTrack } from '@pinterest-tag/react';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { addToCart, readCart, saveCart } from '../../../shared/cart.js';
import { singleProduct } from '../../../shared/event-properties.js';
import type { Product } from '../../../shared/types';
import { TextField } from './text-field';

/** How many, and into the cart. */
export function AddToCartForm({
  product,
  onAdd,
}: {
  readonly product: Product;
  readonly onAdd: () => void;
}): ReactElement {
  const track = usePinterestTrack();
  const [quantity, setQuantity] = useState(1);

  function add(event: SubmitEvent): void {
    event.preventDefault();
    saveCart(addToCart(readCart(), product.sku, quantity));
    track('Product Added', singleProduct(product, quantity));
    onAdd();
  }

  return (
    <form id="add-form" className="add-form" onSubmit={add}>
      <TextField
        id="quantity"
        label="Quantity"
        type="number"
        min="1"
        max="20"
        value={Number.isNaN(quantity) ? '' : quantity}
        onChange={(event) => setQuantity(event.target.valueAsNumber)}
      />
      <button className="button" id="add-to-cart">
        Add to cart
      </button>
    </form>
  );
}
