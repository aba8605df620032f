import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { findProduct } from '../../../shared/catalogue.js';
import { ProductDetails } from '../components/product-details';
import { ProductMissing } from '../components/product-missing';

export function ProductPage(): ReactElement {
  const { sku } = useParams();
  const product = findProduct(sku);
  return product ? <ProductDetails key={sku} product={product} /> : <ProductMissing />;
}
