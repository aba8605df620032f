import Link from 'next/link';
import { products } from '@/lib/products';

export default function HomePage() {
  return (
    <>
      <h1>Shop</h1>
      <ul>
        {products.map(({ sku, name, price }) => (
          <li key={sku}>
            <Link href={`/product/${sku}`}>{name}</Link> {price} EUR
          </li>
        ))}
      </ul>
    </>
  );
}
