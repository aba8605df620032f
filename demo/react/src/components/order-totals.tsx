import type { ReactElement } from 'react';
import { cartTotals } from '../../../shared/cart.js';
import { money } from '../../../shared/money.js';
import type { Cart, Totals } from '../../../shared/types';

/** The sums under a cart or an order. */
export function OrderTotals({ cart }: { readonly cart: Cart }): ReactElement {
  const { subtotal, discount, shipping, total }: Totals = cartTotals(cart);
  return (
    <dl className="totals" id="totals">
      <Row name="Pieces" value={money(subtotal)} />
      {discount > 0 && <Row name={`Coupon ${cart.coupon}`} value={money(-discount)} />}
      <Row name="Delivery" value={shipping ? money(shipping) : 'Free'} />
      <Row name="Total" value={money(total)} className="grand-total" />
    </dl>
  );
}

function Row({
  name,
  value,
  className,
}: {
  readonly name: string;
  readonly value: string;
  readonly className?: string;
}): ReactElement {
  return (
    <div className={className}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
