import { notFound } from 'next/navigation';
import { TrackOnView } from '@/app/track-on-view';
import { bySku, products } from '@/lib/products';
import { AddToCart } from './add-to-cart';

export const generateStaticParams = () => products.map(({ sku }) => ({ sku }));

export default async function ProductPage({ params }: { params: Promise<{ sku: string }> }) {
  const product = bySku((await params).sku);
  if (!product) notFound();
  return (
    <>
      <h1>{product.name}</h1>
      <p>{product.price} EUR</p>
      <AddToCart product={product} />
      <TrackOnView event="Product Viewed" properties={{ ...product }} />
    </>
  );
}
