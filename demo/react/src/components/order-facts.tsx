import type { ReactElement } from 'react';
import type { Delivery } from '../shop/delivery';

/** What was said in the steps before. */
export function OrderFacts({
  delivery: { name, street, postcode, city },
  method,
}: {
  readonly delivery: Delivery;
  readonly method: string;
}): ReactElement {
  return (
    <dl className="facts">
      <div>
        <dt>Delivery</dt>
        <dd id="review-delivery">{[name, street, postcode, city].join(', ')}</dd>
      </div>
      <div>
        <dt>Payment</dt>
        <dd id="review-payment">{method}</dd>
      </div>
    </dl>
  );
}
