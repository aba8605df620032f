import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { money } from '../../../shared/money.js';
import type { Product } from '../../../shared/types';
import { ProductWall } from './product-wall';
import { WishButton } from './wish-button';

/** Products side by side. */
export function ProductShelf({
  id,
  products,
  heading: Heading = 'h2',
}: {
  readonly id: string;
  readonly products: readonly Product[];
  readonly heading?: 'h2' | 'h3';
}): ReactElement {
  return (
    <ul className="shelf" id={id}>
      {products.map((product) => (
        <li key={product.sku} className="place">
          <ProductWall product={product} />
          <Heading className="place-name">
            <Link to={`/product/${product.sku}`} id={`product-${product.sku}`}>
              {product.name}
            </Link>
          </Heading>
          <p className="place-variant">{product.variant}</p>
          <p className="place-price">{money(product.price)}</p>
          <WishButton product={product} />
        </li>
      ))}
    </ul>
  );
}
