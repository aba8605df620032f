import type { ReactElement } from 'react';
import type { Product } from '../../../shared/types';

/** A product's picture, in front of its department's wall; without words when they stand beside it. */
export function ProductWall({
  product,
  alt = '',
}: {
  readonly product: Product;
  readonly alt?: string;
}): ReactElement {
  return (
    <div className={`wall wall-${product.category.toLowerCase()}`}>
      <img src={`/demo/shared/${product.image}`} alt={alt} width="400" height="400" />
    </div>
  );
}
