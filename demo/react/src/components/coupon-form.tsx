import { useState, type ReactElement, type SubmitEvent } from 'react';
import { readCart, saveCart, validCoupon } from '../../../shared/cart.js';

/** A code that takes something off. */
export function CouponForm(): ReactElement {
  const [code, setCode] = useState<string>(() => readCart().coupon);
  const [applied, setApplied] = useState<string>();

  function apply(event: SubmitEvent): void {
    event.preventDefault();
    const coupon = validCoupon(code);
    setApplied(coupon);
    if (coupon) saveCart({ ...readCart(), coupon });
  }

  return (
    <form id="coupon-form" onSubmit={apply}>
      <label htmlFor="coupon">Coupon</label>
      <div className="field-row">
        <input
          id="coupon"
          name="coupon"
          autoComplete="off"
          autoCapitalize="characters"
          required
          aria-describedby="coupon-status"
          aria-invalid={applied === ''}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <button className="button button-quiet" id="apply-coupon">
          Apply
        </button>
      </div>
      <p id="coupon-status" role="status">
        {applied && `${applied} is applied.`}
        {applied === '' && 'We do not know that code. Try WELCOME10.'}
      </p>
    </form>
  );
}
