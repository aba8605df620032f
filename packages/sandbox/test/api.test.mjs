import assert from 'node:assert/strict';
import test from 'node:test';
import { sendEvent, startSandbox, TAG_ID } from '../test-support/start-sandbox.mjs';

const OTHER = '2612345678902';
const namesOf = (events) => events.map(({ tagId, event }) => `${tagId} ${event}`);

async function withThree(t) {
  const sandbox = await startSandbox(t);
  await sendEvent(sandbox, { event: 'Lead' });
  await sendEvent(sandbox, { event: 'Signup' });
  await sendEvent(sandbox, { tid: OTHER, event: 'lead' });
  return sandbox;
}

const filters = [
  ['', {}, [`${TAG_ID} Lead`, `${TAG_ID} Signup`, `${OTHER} lead`]],
  [`tid=${TAG_ID}`, { tagId: TAG_ID }, [`${TAG_ID} Lead`, `${TAG_ID} Signup`]],
  ['event=Lead', { event: 'Lead' }, [`${TAG_ID} Lead`, `${OTHER} lead`]],
  [`tid=${OTHER}&event=Lead`, { tagId: OTHER, event: 'Lead' }, [`${OTHER} lead`]],
  ['tid=', { tagId: '' }, []],
];

for (const [query, filter, expected] of filters) {
  test(`events by "${query}", over HTTP and in code`, async (t) => {
    const sandbox = await withThree(t);
    assert.deepEqual(namesOf(sandbox.events(filter)), expected);
    const response = await fetch(`${sandbox.url}/events?${query}`);
    assert.deepEqual(await response.json(), sandbox.events(filter));
  });
}

test('DELETE /events and clear() empty both logs; the numbering goes on', async (t) => {
  const sandbox = await withThree(t);
  const { status } = await fetch(`${sandbox.url}/events`, { method: 'DELETE' });
  assert.equal(status, 204);
  assert.deepEqual([sandbox.events(), sandbox.requests()], [[], []]);
  await sendEvent(sandbox, { event: 'Lead' });
  assert.equal(sandbox.events()[0].id, 4);
  sandbox.clear();
  assert.deepEqual([sandbox.events(), sandbox.requests()], [[], []]);
});

test('events and requests of one page are listed in the order in which it sent them', async (t) => {
  const sandbox = await startSandbox(t);
  const send = (event, cb) => sendEvent(sandbox, { event, cb: String(cb) });
  await send('Search', 1_700_000_000_003);
  await send('Lead', 1_700_000_000_001);
  await send('Custom', 'other');
  await send('Signup', 1_700_000_000_002);
  const expected = ['Lead', 'Search', 'Custom', 'Signup'];
  assert.deepEqual(
    sandbox.events().map(({ event }) => event),
    expected,
  );
  assert.deepEqual(
    sandbox.requests().map(({ event }) => event),
    expected,
  );
  assert.deepEqual(
    sandbox.events().map(({ id }) => id),
    [2, 1, 3, 4],
  );
});

test('the round trips of events are listed only on request', async (t) => {
  const sandbox = await startSandbox(t);
  for (const dep of ['2,PAGE_LOAD', '5,EVENT_TAGS_ABSENT', '4,TAGS_RECEIVED'])
    await fetch(`${sandbox.url}/user/?tid=${TAG_ID}&event=${dep[0]}&dep=${dep}`);
  const listed = async (query) =>
    (await (await fetch(`${sandbox.url}/requests${query}`)).json()).map(({ event }) => event);
  assert.deepEqual(await listed(''), ['2']);
  assert.deepEqual(await listed('?event-trips=1'), ['2', '5', '4']);
  assert.deepEqual(sandbox.requests({ eventTrips: true }).length, 3);
});

test('at most 32 event streams are open', async (t) => {
  const sandbox = await startSandbox(t);
  const open = () => fetch(`${sandbox.url}/events/stream`);
  const streams = await Promise.all(Array.from({ length: 32 }, open));
  assert.ok(streams.every(({ status }) => status === 200));
  const refused = await open();
  assert.equal(refused.status, 503);
  assert.deepEqual(await refused.json(), {
    error: '32 event streams are open already: close one first',
  });
  await streams[0].body.cancel();
  // The server sees the connection end a moment later.
  let next;
  do next = await open();
  while (next.status === 503);
  assert.equal(next.status, 200);
});

test('GET /requests is the request log', async (t) => {
  const sandbox = await withThree(t);
  const requests = await (await fetch(`${sandbox.url}/requests`)).json();
  assert.equal(requests.length, 3);
  assert.deepEqual(requests, sandbox.requests());
});

test('the stream sends each new event, and ends with the sandbox', async (t) => {
  const sandbox = await withThree(t);
  const response = await fetch(`${sandbox.url}/events/stream`);
  assert.match(response.headers.get('content-type'), /^text\/event-stream/);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  assert.equal((await reader.read()).value, ': connected\n\n');
  for (const event of ['Search', 'Lead']) {
    await sendEvent(sandbox, { event, ed: { search_query: 'a\n\ndata: b' } });
    const { value } = await reader.read();
    assert.ok(value.startsWith('data: ') && value.endsWith('\n\n'));
    assert.deepEqual(JSON.parse(value.slice(6)), sandbox.events().at(-1));
  }
  const ended = assert.rejects(reader.read());
  await sandbox.close();
  await ended;
});

test('subscribe calls until it is ended; a listener that throws harms nobody', async (t) => {
  const sandbox = await startSandbox(t);
  const errors = t.mock.method(console, 'error', () => undefined);
  const seen = [];
  sandbox.subscribe(() => {
    throw new Error('mine');
  });
  const unsubscribe = sandbox.subscribe((event) => seen.push(event));
  assert.equal((await sendEvent(sandbox, { event: 'Lead' })).status, 200);
  assert.deepEqual(seen, sandbox.events());
  assert.equal(errors.mock.callCount(), 1);
  unsubscribe();
  await sendEvent(sandbox, { event: 'Lead' });
  assert.equal(seen.length, 1);
});
