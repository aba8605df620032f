/** The shop: it places orders, and leaves their events to the queue. `node shop.js 1000` places a thousand. */
import { toConversionEvents } from '@pinterest-tag/server';
import { Queue } from 'bullmq';
import { connection, queueName } from './queue.js';

const queue = new Queue(queueName, { connection });

/** Queues what Pinterest is to know of an order. User data is hashed before it reaches Redis. */
export async function reportOrder(order, { visitor, user }) {
  const call = { type: 'track', event: 'Order Completed', properties: order };
  // The order id is the event id, in the browser, too. So it is the same event that is tried again.
  for (const event of await toConversionEvents(call, { visitor, user, time: new Date() }))
    await queue.add(event.event_name, event, {
      jobId: `${event.event_name}/${event.event_id}`, // an order that is reported twice is one job
      attempts: 10,
      backoff: { type: 'exponential', delay: 1000 },
      removeOnComplete: { age: 3600 },
    });
}

const orders = Number(process.argv[2] ?? 1);
for (let number = 1; number <= orders; number++)
  await reportOrder(
    {
      order_id: `A-${number}`,
      total: 12.5,
      currency: 'EUR',
      products: [{ sku: 'MUG-1', name: 'Mug', price: 12.5, quantity: 1 }],
    },
    // A shop has them from the request of the order: visitorFromRequest(request).
    {
      visitor: { ip: '203.0.113.7', userAgent: 'Example/1.0' },
      user: { email: `visitor-${number}@example.com` },
    },
  );
await queue.close();
connection.disconnect();
