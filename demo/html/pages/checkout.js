import { cartItems, cartTotals } from '../../shared/cart.js';
import { currentCustomer } from '../../shared/customer.js';
import { currency, orderProperties } from '../../shared/event-properties.js';
import { cartAtCheckout, placeOrder } from '../../shared/orders.js';
import { byId, el } from '../site/dom.js';
import '../site/page.js';
import { showTotals } from '../site/totals.js';
import { track } from '../site/tag.js';

const sample = {
  email: 'jo.sample@example.com',
  'full-name': 'Jo Sample',
  street: '12 Harbour Row',
  city: 'Galway',
  postcode: 'H91 XY00',
};
const steps = ['delivery', 'payment', 'review'];

const cart = cartAtCheckout();
const items = cartItems(cart);
const totals = cartTotals(cart);

const goTo = (name) => {
  for (const step of steps) {
    byId(`step-${step}`).hidden = step !== name;
    byId(`progress-${step}`).toggleAttribute('aria-current', false);
  }
  byId(`progress-${name}`).setAttribute('aria-current', 'step');
  byId(`title-${name}`).focus();
};

const onSubmit = (id, action) =>
  byId(id).addEventListener('submit', (event) => {
    event.preventDefault();
    action(new FormData(event.target));
  });

const showReview = (method) => {
  byId('review-delivery').textContent = ['full-name', 'street', 'postcode', 'city']
    .map((id) => byId(id).value)
    .join(', ');
  byId('review-payment').textContent = method;
};

byId('fill-sample').addEventListener('click', () => {
  for (const [id, value] of Object.entries(sample)) byId(id).value = value;
});

onSubmit('step-delivery', () => goTo('payment'));

onSubmit('step-payment', (data) => {
  const method = data.get('payment-method');
  track('Payment Info Entered', {
    order_id: cart.order_id,
    step: 2,
    payment_method: method,
    value: totals.total,
    currency,
  });
  showReview(method);
  goTo('review');
});

onSubmit('step-review', () => {
  placeOrder(cart, byId('email').value);
  location.replace('thank-you.html');
});

for (const button of document.querySelectorAll('[data-back-to]')) {
  button.addEventListener('click', () => goTo(button.dataset.backTo));
}

if (items.length > 0) {
  byId('checkout').hidden = false;
  byId('email').value = currentCustomer()?.email ?? '';
  byId('checkout-lines').append(
    ...items.map(({ product, quantity }) => el('li', {}, `${quantity} × ${product.name}`)),
  );
  showTotals(byId('totals'), cart.coupon, totals);
  track('Checkout Started', orderProperties(cart));
} else {
  byId('checkout-empty').hidden = false;
}
