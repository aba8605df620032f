import { usePinterestPage } from '@pinterest-tag/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

/** In place of a product that there is not, or not any more. */
export function ProductMissing(): ReactElement {
  usePinterestPage({ name: 'Product not found' });
  return (
    <div className="page-head" id="product-missing">
      <title>Product not found · Larch &amp; Loam</title>
      <h1>We do not make that one</h1>
      <p>
        It may have left the collection. <Link to="/category">See everything we make now</Link>.
      </p>
    </div>
  );
}
