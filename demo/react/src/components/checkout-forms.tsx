import { usePinterestTrack } from '@pinterest-tag/react';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { cartTotals } from '../../../shared/cart.js';
import { currency } from '../../../shared/event-properties.js';
import { cartAtCheckout, placeOrder } from '../../../shared/orders.js';
import { noDelivery, type Delivery } from '../shop/delivery';
import { useCustomer } from '../shop/stored';
import { CheckoutProgress } from './checkout-progress';
import { CheckoutStep } from './checkout-step';
import { DeliveryFields } from './delivery-fields';
import { OrderFacts } from './order-facts';
import { firstMethod, PaymentChoices } from './payment-choices';

/** Delivery, payment, review: then the order is placed. */
export function CheckoutForms(): ReactElement {
  const email = useCustomer()?.email ?? '';
  const [step, setStep] = useState('delivery');
  const [delivery, setDelivery] = useState<Delivery>({ ...noDelivery, email });
  const [method, setMethod] = useState(firstMethod);
  const track = usePinterestTrack();
  const navigate = useNavigate();

  function review(): void {
    const cart = cartAtCheckout();
    track('Payment Info Entered', {
      order_id: cart.order_id,
      step: 2,
      payment_method: method,
      value: cartTotals(cart).total,
      currency,
    });
    setStep('review');
  }
  function place(): void {
    placeOrder(cartAtCheckout(), delivery.email);
    void navigate('/thank-you', { replace: true });
  }

  return (
    <div>
      <CheckoutProgress step={step} />
      <CheckoutStep
        name="delivery"
        title="Where shall we bring it?"
        isShown={step === 'delivery'}
        onSubmit={() => setStep('payment')}
      >
        <DeliveryFields delivery={delivery} onChange={setDelivery} />
        <button className="button" id="to-payment">
          Continue to payment
        </button>
      </CheckoutStep>
      <CheckoutStep
        name="payment"
        title="How would you like to pay?"
        isShown={step === 'payment'}
        onSubmit={review}
      >
        <PaymentChoices method={method} onChoose={setMethod} />
        <div className="step-buttons">
          <button className="button" id="to-review">
            Review the order
          </button>
          <button
            type="button"
            className="link-button"
            id="back-to-delivery"
            onClick={() => setStep('delivery')}
          >
            Back to delivery
          </button>
        </div>
      </CheckoutStep>
      <CheckoutStep
        name="review"
        title="All as it should be?"
        isShown={step === 'review'}
        onSubmit={place}
      >
        <OrderFacts delivery={delivery} method={method} />
        <div className="step-buttons">
          <button className="button" id="place-order">
            Place the order
          </button>
          <button
            type="button"
            className="link-button"
            id="back-to-payment"
            onClick={() => setStep('payment')}
          >
            Back to payment
          </button>
        </div>
      </CheckoutStep>
    </div>
  );
}
