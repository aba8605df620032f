import { visitorFromRequest } from '@pinterest-tag/server';

/** Sends the visitor's order by the Conversions API as well. The order id is the event id on both sides, so Pinterest counts it once. */
export default defineEventHandler((event) => {
  const order = JSON.parse(getCookie(event, 'order') ?? 'null') as {
    id: string;
    skus: string[];
  } | null;
  if (order && pinterest) {
    const products = order.skus.flatMap((sku) => bySku(sku) ?? []);
    pinterest.track(
      'Order Completed',
      { order_id: order.id, total: total(products), products },
      { visitor: visitorFromRequest(event.node.req) },
    );
  }
  return sendNoContent(event);
});
