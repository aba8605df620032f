import { usePinterestPage, usePinterestTrack } from '@pinterest-tag/react';
import { useEffect, useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { lastOrder, markReported } from '../../../shared/orders.js';
import { reportOrder } from '../../../shared/report-order.js';
import { OrderThanks } from '../components/order-thanks';
import type { Order } from '../../../shared/types';

export function ThankYouPage(): ReactElement {
  const [order] = useState<Order | null>(lastOrder);
  const track = usePinterestTrack();
  usePinterestPage({ name: 'Thank you' });
  // The order is marked, so that a reload sends nothing.
  useEffect(() => {
    const placed: Order | null = lastOrder();
    if (!placed || placed.reported) return;
    markReported(placed);
    reportOrder(placed);
    track('Order Completed', placed.properties);
  }, [track]);

  return (
    <>
      <title>Thank you · Larch &amp; Loam</title>
      {order ? (
        <OrderThanks order={order} />
      ) : (
        <div className="page-head" id="no-order">
          <h1>No order yet</h1>
          <p>
            When you place one, you will find it here. <Link to="/category">See what we make</Link>.
          </p>
        </div>
      )}
    </>
  );
}
