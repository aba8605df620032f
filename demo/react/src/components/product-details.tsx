import { usePinterestPage, usePinterestTrack } from '@pinterest-tag/react';
import { useEffect, useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { categories, productsIn } from '../../../shared/catalogue.js';
import { singleProduct } from '../../../shared/event-properties.js';
import { money } from '../../../shared/money.js';
import type { Product } from '../../../shared/types';
import { AddToCartForm } from './add-to-cart-form';
import { ProductShelf } from './product-shelf';
import { ProductWall } from './product-wall';
import { WishButton } from './wish-button';

/** A product's page: a view with the product, and Product Viewed. */
export function ProductDetails({ product }: { readonly product: Product }): ReactElement {
  const { name, variant } = product;
  const department = categories.find((category) => category.name === product.category);
  const track = usePinterestTrack();
  const [wasAdded, setAdded] = useState(false);

  const { product_id, sku, brand, price, currency } = singleProduct(product);
  usePinterestPage({ name, properties: { product_id, sku, brand, variant, price, currency } });
  useEffect(() => {
    track('Product Viewed', singleProduct(product));
  }, [track, product]);

  return (
    <div id="product">
      <title>{`${name} · Larch & Loam`}</title>
      <article className="product">
        <ProductWall product={product} alt={`${name} in ${variant}`} />
        <div className="product-text">
          <p className="breadcrumb" id="product-category">
            {department && <Link to={`/category/${department.slug}`}>{department.name}</Link>}
          </p>
          <h1 id="product-name">{name}</h1>
          <p className="product-price" id="product-price">
            {money(price)}
          </p>
          <p id="product-description">{product.description}</p>
          <dl className="facts">
            <div>
              <dt>Finish</dt>
              <dd id="product-variant">{variant}</dd>
            </div>
            <div>
              <dt>Delivery</dt>
              <dd>Five to eight working days</dd>
            </div>
            <div>
              <dt>Mending</dt>
              <dd>Free for ten years</dd>
            </div>
          </dl>
          <div className="product-actions" id="product-actions">
            <AddToCartForm product={product} onAdd={() => setAdded(true)} />
            <WishButton product={product} id="add-to-wishlist" />
          </div>
          <p id="added" className="message" role="status">
            {wasAdded && (
              <>
                {name} is in your cart.{' '}
                <Link to="/cart" id="view-cart">
                  View the cart
                </Link>
              </>
            )}
          </p>
        </div>
      </article>
      <section className="section" aria-labelledby="related-title">
        <h2 id="related-title">Goes well with</h2>
        <ProductShelf
          id="related"
          products={productsIn(product.category).filter((other) => other !== product)}
          heading="h3"
        />
      </section>
    </div>
  );
}
