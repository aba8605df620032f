import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { money } from '../../../shared/money.js';
import type { Order } from '../../../shared/types';

/** What was ordered. */
export function OrderThanks({ order }: { readonly order: Order }): ReactElement {
  const { order_id, total, products } = order.properties;
  return (
    <section className="two-columns" id="thank-you" aria-labelledby="thank-you-title">
      <div className="thank-you">
        <h1 id="thank-you-title">Thank you. We are wrapping it now.</h1>
        <p>
          A letter with the details is on its way to <strong id="order-email">{order.email}</strong>
          .
        </p>
        <dl className="facts">
          <div>
            <dt>Order</dt>
            <dd id="order-id">{order_id}</dd>
          </div>
          <div>
            <dt>Total</dt>
            <dd id="order-total">{money(total)}</dd>
          </div>
          <div>
            <dt>Pieces</dt>
            <dd>
              <ul id="order-lines">
                {products.map(({ name, quantity }) => (
                  <li key={name}>
                    {quantity} × {name}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
        <Link className="button" id="continue-shopping" to="/">
          Back to the shop
        </Link>
      </div>
      <div className="wall wall-tall">
        <img src="/demo/shared/images/gather-table.svg" alt="" width="400" height="400" />
      </div>
    </section>
  );
}
