// `node scripts/soak-server.mjs`: 100,000 events through the server package while 5 % of requests fail in turn by 503, by
// 429, by a lost connection and by a lost answer. Fails when an event was lost, or arrived twice for another reason than a
// lost answer, which no sender can tell from a lost request. Needs `npm run build`.
import assert from 'node:assert/strict';
import { createPinterestServer } from '@pinterest-tag/server';

const count = 100_000;
const share = 0.05;
/** How often each event arrived. */
const arrived = new Map();
let requests = 0;
let lostAnswers = 0;

const take = ({ data }) => {
  for (const { event_id: id } of data) arrived.set(id, (arrived.get(id) ?? 0) + 1);
  return Response.json({
    num_events_received: data.length,
    num_events_processed: data.length,
    events: data.map(() => ({ status: 'processed' })),
  });
};

const failures = [
  () => new Response('{"code":4197,"message":"Busy"}', { status: 503 }),
  () =>
    new Response('{"code":8,"message":"Rate limit"}', {
      status: 429,
      headers: { 'retry-after': '1' },
    }),
  () => Promise.reject(new TypeError('fetch failed')),
  (body) => {
    take(body);
    lostAnswers += body.data.length;
    return Promise.reject(new TypeError('terminated'));
  },
];

const pinterest = createPinterestServer({
  adAccountId: '1',
  accessToken: 'x',
  maxBatch: 200,
  flushAfterMs: 0,
  async fetch(_url, { body }) {
    requests++;
    const isFailing = requests % Math.round(1 / share) === 0;
    const failure = failures[Math.floor(requests * share) % failures.length];
    return isFailing ? failure(JSON.parse(body)) : take(JSON.parse(body));
  },
});

const start = performance.now();
const outcomes = new Map();
const receipts = [];
for (let index = 0; index < count; index++) {
  receipts.push(
    pinterest.track(
      'Lead',
      {},
      {
        eventId: `e-${index}`,
        visitor: { ip: '203.0.113.7', userAgent: 'Soak/1.0' },
      },
    ),
  );
  if (index % 1000 === 0) await new Promise((resolve) => setTimeout(resolve));
}
await pinterest.flush();
for (const { delivered } of receipts) {
  const outcome = await delivered;
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}
await pinterest.close();

const total = [...arrived.values()].reduce((sum, each) => sum + each, 0);
assert.deepEqual([...outcomes], [['sent', count]]);
assert.equal(arrived.size, count, 'events were lost');
assert.equal(total - count, lostAnswers, 'events came twice');
console.log(
  `${count} events in ${requests} requests, ${(share * 100).toFixed(0)} % of them failing: all sent, none lost; ` +
    `${lostAnswers} again, with the same event_id, as their answer was lost; ${((performance.now() - start) / 1000).toFixed(0)} s`,
);
