import { money } from '../../shared/money.js';
import { lastOrder, markReported } from '../../shared/orders.js';
import { reportOrder } from '../../shared/report-order.js';
import { declareEvent } from '../site/declared-events.js';
import { byId, el } from '../site/dom.js';
import '../site/page.js';

const order = lastOrder();

/** The order is marked, so that a reload sends nothing. */
const report = () => {
  markReported(order);
  reportOrder(order);
  declareEvent(byId('thank-you'), 'Order Completed', order.properties);
};

if (order) {
  const { order_id, total, products } = order.properties;
  byId('order-id').textContent = order_id;
  byId('order-total').textContent = money(total);
  byId('order-email').textContent = order.email;
  byId('order-lines').append(
    ...products.map(({ name, quantity }) => el('li', {}, `${quantity} × ${name}`)),
  );
  byId('thank-you').hidden = false;
  if (!order.reported) report();
} else {
  byId('no-order').hidden = false;
}
