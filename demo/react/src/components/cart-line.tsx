import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { readCart, saveCart, setQuantity } from '../../../shared/cart.js';
import { money } from '../../../shared/money.js';
import type { CartItem } from '../../../shared/types';
import { ProductWall } from './product-wall';

/** One product of the cart. */
export function CartLine({
  item: { product, quantity },
  onRemove,
}: {
  readonly item: CartItem;
  readonly onRemove: () => void;
}): ReactElement {
  function change(input: HTMLInputElement): void {
    if (input.reportValidity()) saveCart(setQuantity(readCart(), product.sku, input.valueAsNumber));
  }
  function remove(): void {
    saveCart(setQuantity(readCart(), product.sku, 0));
    onRemove();
  }

  return (
    <li className="cart-line">
      <ProductWall product={product} />
      <div>
        <h2 className="place-name">
          <Link to={`/product/${product.sku}`}>{product.name}</Link>
        </h2>
        <p className="place-variant">{product.variant}</p>
        <div className="cart-line-actions">
          <input
            id={`quantity-${product.sku}`}
            type="number"
            min="1"
            max="20"
            required
            defaultValue={quantity}
            aria-label={`Quantity of ${product.name}`}
            onChange={(event) => change(event.target)}
          />
          <button
            id={`remove-${product.sku}`}
            type="button"
            className="link-button"
            aria-label={`Remove ${product.name}`}
            onClick={remove}
          >
            Remove
          </button>
        </div>
      </div>
      <p className="cart-line-price">{money(product.price * quantity)}</p>
    </li>
  );
}
