import { usePinterestPage, usePinterestTrack } from '@pinterest-tag/react';
import { useEffect, useRef, type ReactElement } from 'react';
import { Link } from 'react-router';
import { cartItems, readCart } from '../../../shared/cart.js';
import { cartProducts } from '../../../shared/event-properties.js';
import { CartLine } from '../components/cart-line';
import { CouponForm } from '../components/coupon-form';
import { OrderTotals } from '../components/order-totals';
import { useCart } from '../shop/stored';
import type { CartItem } from '../../../shared/types';

export function CartPage(): ReactElement {
  const cart = useCart();
  const items: readonly CartItem[] = cartItems(cart);
  const title = useRef<HTMLHeadingElement>(null);
  const track = usePinterestTrack();
  usePinterestPage({ name: 'Cart' });
  // The cart as it is on arrival: changing it is not viewing it again.
  useEffect(() => {
    const products = cartProducts(readCart());
    if (products.length > 0) track('Cart Viewed', { products });
  }, [track]);

  return (
    <>
      <title>Your cart · Larch &amp; Loam</title>
      <div className="page-head">
        <h1 id="cart-title" tabIndex={-1} ref={title}>
          Your cart
        </h1>
        {items.length === 0 && (
          <p id="cart-empty">
            There is nothing in it yet. <Link to="/category">See what we make</Link>.
          </p>
        )}
      </div>
      {items.length > 0 && (
        <div className="two-columns" id="cart-full">
          <ul className="cart-lines" id="cart-lines">
            {items.map((item) => (
              <CartLine
                key={item.product.sku}
                item={item}
                onRemove={() => title.current?.focus()}
              />
            ))}
          </ul>
          <section className="summary" aria-labelledby="summary-title">
            <h2 id="summary-title">Summary</h2>
            <CouponForm />
            <OrderTotals cart={cart} />
            <Link className="button button-wide" id="to-checkout" to="/checkout">
              Go to checkout
            </Link>
          </section>
        </div>
      )}
    </>
  );
}
