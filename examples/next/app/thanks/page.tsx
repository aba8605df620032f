import { TrackOnView } from '@/app/track-on-view';
import { readOrder } from '@/lib/cart';
import { ReportOrder } from './report-order';
import { total } from '@/lib/products';

export default async function ThanksPage() {
  const order = await readOrder();
  if (!order) return <h1>No order</h1>;
  const { id, items } = order;
  return (
    <>
      <h1>Thank you</h1>
      <p>
        Order <output>{id}</output>
      </p>
      <TrackOnView
        event="Order Completed"
        properties={{ order_id: id, total: total(items), products: items }}
      />
      <ReportOrder id={id} />
    </>
  );
}
