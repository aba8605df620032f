import { visitorFromRequest } from '@pinterest-tag/server';
import { after } from 'next/server';
import { readOrder } from '@/lib/cart';
import { pinterest } from '@/lib/pinterest-server';
import { total } from '@/lib/products';

/** Says the visitor's order by the Conversions API, too. Its id is the event id of both sides, so it counts once. */
export async function POST(request: Request) {
  const order = await readOrder();
  if (!order || !pinterest) return new Response(null, { status: 204 });
  const { id, items } = order;
  pinterest.track(
    'Order Completed',
    { order_id: id, total: total(items), products: items },
    // The proxy before the app sets the address; without one, name no header here.
    { visitor: visitorFromRequest(request, { trustProxy: true }) },
  );
  after(() => pinterest?.flush()); // also where the function is frozen after its response
  return new Response(null, { status: 202 });
}
