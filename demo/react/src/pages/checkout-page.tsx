import { usePinterestPage, usePinterestTrack } from '@pinterest-tag/react';
import { useEffect, useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { cartItems, readCart } from '../../../shared/cart.js';
import { orderProperties } from '../../../shared/event-properties.js';
import { cartAtCheckout } from '../../../shared/orders.js';
import { CheckoutForms } from '../components/checkout-forms';
import { OrderTotals } from '../components/order-totals';
import type { Cart, CartItem } from '../../../shared/types';

export function CheckoutPage(): ReactElement {
  const [cart] = useState<Cart>(readCart);
  const items: readonly CartItem[] = cartItems(cart);
  const track = usePinterestTrack();
  usePinterestPage({ name: 'Checkout' });
  useEffect(() => {
    const numbered: Cart = cartAtCheckout();
    if (numbered.order_id) track('Checkout Started', orderProperties(numbered));
  }, [track]);

  return (
    <>
      <title>Checkout · Larch &amp; Loam</title>
      <div className="page-head">
        <h1>Checkout</h1>
        {items.length === 0 && (
          <p id="checkout-empty">
            Your cart is empty. <Link to="/category">See what we make</Link>.
          </p>
        )}
      </div>
      {items.length > 0 && (
        <div id="checkout" className="two-columns">
          <CheckoutForms />
          <section className="summary" aria-labelledby="summary-title">
            <h2 id="summary-title">Your order</h2>
            <ul id="checkout-lines">
              {items.map(({ product, quantity }) => (
                <li key={product.sku}>
                  {quantity} × {product.name}
                </li>
              ))}
            </ul>
            <OrderTotals cart={cart} />
          </section>
        </div>
      )}
    </>
  );
}
