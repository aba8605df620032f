// `node bench/server.mjs`: what the server package costs, as ratios to a JSON body written by hand: mapping an order, and
// 10,000 orders sent to an endpoint on this machine. Needs `npm run build`.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import { createPinterestServer, toConversionEvents } from '@pinterest-tag/server';
import { quantile } from './statistics.mjs';

const count = 10_000;
const rounds = 5;
const visitor = { ip: '203.0.113.7', userAgent: 'Bench/1.0', url: 'https://shop.example/thanks' };
const order = (number) => ({
  order_id: `A-${number}`,
  total: 25,
  currency: 'EUR',
  products: [{ sku: 'MUG-1', name: 'Mug', price: 12.5, quantity: 2 }],
});

function byHand({ order_id, total, currency, products }) {
  return {
    event_name: 'checkout',
    action_source: 'web',
    event_time: Math.floor(Date.now() / 1000),
    event_id: order_id,
    event_source_url: visitor.url,
    user_data: {
      em: [createHash('sha256').update('ann@example.com').digest('hex')],
      client_ip_address: visitor.ip,
      client_user_agent: visitor.userAgent,
    },
    custom_data: {
      value: String(total),
      currency,
      order_id,
      num_items: products.reduce((sum, { quantity }) => sum + quantity, 0),
      content_ids: products.map(({ sku }) => sku),
      contents: products.map(({ sku, name, price, quantity }) => ({
        id: sku,
        item_name: name,
        item_price: String(price),
        quantity,
      })),
    },
  };
}

const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const { data } = JSON.parse(text);
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      num_events_received: data.length,
      num_events_processed: data.length,
      events: data.map(() => ({ status: 'processed' })),
    }),
  );
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const endpoint = `http://127.0.0.1:${server.address().port}`;
const user = { email: 'ann@example.com' };

const programs = {
  async 'map, by hand'() {
    for (let number = 0; number < count; number++) JSON.stringify(byHand(order(number)));
  },
  async 'map, ours'() {
    const call = { type: 'track', event: 'Order Completed' };
    for (let number = 0; number < count; number++)
      JSON.stringify(
        await toConversionEvents({ ...call, properties: order(number) }, { visitor, user }),
      );
  },
  async 'send, by hand'() {
    for (let start = 0; start < count; start += 1000) {
      const data = Array.from({ length: 1000 }, (_, index) => byHand(order(start + index)));
      const response = await fetch(endpoint, { method: 'POST', body: JSON.stringify({ data }) });
      await response.json();
    }
  },
  async 'send, ours'() {
    const pinterest = createPinterestServer({ adAccountId: '1', accessToken: 'x', endpoint });
    const receipts = [];
    for (let number = 0; number < count; number++)
      receipts.push(pinterest.track('Order Completed', order(number), { visitor, user }));
    await pinterest.close();
    const outcomes = await Promise.all(receipts.map(({ delivered }) => delivered));
    if (outcomes.some((outcome) => outcome !== 'sent')) throw new Error('events were lost');
  },
};

const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, program] of Object.entries(programs)) {
    const start = performance.now();
    await program();
    times[name].push(((performance.now() - start) * 1000) / count);
  }
server.close();
server.closeAllConnections();

const median = (name) => quantile(times[name], 0.5);
for (const what of ['map', 'send']) {
  const [floor, ours] = [median(`${what}, by hand`), median(`${what}, ours`)];
  console.log(
    `${what}: ${ours.toFixed(1)} µs an event, by hand ${floor.toFixed(1)} µs, ${(ours / floor).toFixed(1)} ×`,
  );
}
