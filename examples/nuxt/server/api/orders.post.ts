import { visitorFromRequest } from '@pinterest-tag/server';

/** Says the visitor's order by the Conversions API, too. Its id is the event id of both sides, so it counts once. */
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
