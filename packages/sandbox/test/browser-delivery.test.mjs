import assert from 'node:assert/strict';
import { browserTest, LOAD, namesIn, sendMarker } from '../test-support/browser-test.mjs';
import { TAG_ID } from '../test-support/start-sandbox.mjs';

browserTest(
  'events wait for /user/',
  { faults: { user: { hang: true } } },
  async ({ sandbox, page, results }) => {
    const asked = page.waitForRequest((request) => request.url().includes('/user/'));
    await page.evaluate(() => window.pintrk('track', 'Lead', {}, window.note('Lead')));
    await asked;
    await sendMarker(page, sandbox);
    assert.deepEqual([namesIn(sandbox), await results()], [['marker'], []]);
  },
);

/** What becomes of two events tracked before the answer of /user/, by how it answers. */
const userFaults = [
  [{ drop: true }, []],
  [{ body: 'not JSON' }, []],
  [{ status: 500 }, []],
  // Only the body counts.
  [{ status: 500, body: '{}' }, ['Lead', 'Signup']],
];
for (const [fault, sent] of userFaults) {
  browserTest(
    `/user/ answers ${JSON.stringify(fault)}: of two events ${sent.length} are sent`,
    { faults: { user: fault } },
    async ({ sandbox, page, urls, track, results }) => {
      await page.evaluate(() => {
        window.pintrk('track', 'Lead', {}, window.note('Lead'));
        window.pintrk('track', 'Signup', {}, window.note('Signup'));
      });
      // The trip at start, and one for each event.
      await page.waitForFunction(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.includes('/user/'))
            .length >= 3,
      );
      if (sent.length > 0) await page.waitForFunction(() => window.results.length === 2);
      sandbox.setFaults({});
      assert.deepEqual(await track('Search'), [true]);
      await sendMarker(page, sandbox);
      assert.deepEqual(namesIn(sandbox), [...sent, 'Search', 'marker']);
      assert.deepEqual(
        (await results()).sort(),
        sent.map((name) => [name, true]),
      );
      // Not the sandbox's log: the browser repeats a request when a kept connection is dropped.
      assert.equal(urls.filter((url) => url.includes('/user/')).length, 4);
    },
  );
}

browserTest(
  'the trip at start shows in resource timing; init does not wait for it',
  { script: `${LOAD} pintrk('page')`, faults: { user: { delay: 3000 } } },
  async ({ sandbox, page, urls }) => {
    const entries = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.includes('/user/')),
      );
    assert.equal((await sandbox.waitFor(1))[0].event, 'init');
    assert.deepEqual(await entries(), []);
    await page.waitForFunction(
      (start) =>
        performance.getEntriesByType('resource').some(({ name }) => name.startsWith(start)),
      {},
      `${sandbox.url}/user/?tid=${TAG_ID}`,
    );
    assert.deepEqual(
      await entries(),
      urls.filter((url) => url.includes('/user/')),
    );
    assert.match((await entries())[0], /\/user\/\?tid=\d{13}&cb=\d{13}&dep=2%2CPAGE_LOAD$/);
  },
);

browserTest(
  'after the answer: at once, listed in the order of the calls, beside a trip that nothing waits for',
  { script: `${LOAD} pintrk('page')` },
  async ({ sandbox, page, urls, answered, results }) => {
    await answered();
    sandbox.setFaults({ user: { hang: true } });
    await page.evaluate(() => {
      const padding = 'x'.repeat(100_000);
      window.pintrk('track', 'Lead', { padding }, window.note('Lead'));
      window.pintrk('track', 'Signup');
    });
    await page.waitForFunction(() => window.results.length === 1);
    await sandbox.waitFor(3);
    assert.deepEqual(namesIn(sandbox), ['init', 'Lead', 'Signup']);
    assert.deepEqual(await results(), [['Lead', true]]);
    const trips = urls
      .filter((url) => url.includes('/user/?event='))
      .map((url) => Object.fromEntries(new URL(url).searchParams));
    assert.deepEqual(
      trips.map(({ event, ed, dep, stc }) => [event, ed?.length, dep, stc]),
      [
        ['Lead', 100_014, '4,TAGS_RECEIVED', 'true'],
        ['Signup', undefined, '4,TAGS_RECEIVED', 'true'],
      ],
    );
  },
);

browserTest(
  'callbacks come in the order of the calls: what was tracked before has arrived',
  { faults: { user: { delay: 200 } } },
  async ({ sandbox, page, results, answered }) => {
    // The first waits for a trip of its own, the last does not.
    await page.evaluate(() => window.pintrk('track', 'Lead', {}, window.note('Lead')));
    await answered();
    sandbox.setFaults({ user: { delay: 600 } });
    await page.evaluate(() => {
      window.pintrk('track', 'Signup', {}, window.note('Signup'));
      window.pintrk('track', 'Search', {}, window.note('Search'));
    });
    await page.waitForFunction(() => window.results.some(([name]) => name === 'Search'));
    assert.deepEqual(
      (await results()).map(([name]) => name),
      ['Lead', 'Signup', 'Search'],
    );
    assert.deepEqual(namesIn(sandbox), ['Lead', 'Signup', 'Search']);
  },
);

browserTest(
  'left before the answer: the event is lost',
  { script: `${LOAD} pintrk('page')`, faults: { user: { delay: 2000 } } },
  async ({ sandbox, page }) => {
    await sandbox.waitFor(1);
    await page.evaluate(() => window.pintrk('track', 'Lead'));
    await page.goto('about:blank');
    await page.goto(`${sandbox.url}/v3/?tid=${TAG_ID}&event=marker&noscript=1`);
    assert.deepEqual(namesIn(sandbox), ['init', 'marker']);
  },
);

browserTest(
  'an answer is an answer, whatever its status',
  { faults: { events: { status: 500 } } },
  async (it) => {
    assert.deepEqual(await it.track('Lead'), [true]);
  },
);

browserTest('no answer, no callback', { faults: { events: { drop: true } } }, async (it) => {
  const { sandbox, page, results, track } = it;
  const failed = new Promise((resolve) => page.once('requestfailed', resolve));
  await page.evaluate(() => window.pintrk('track', 'Lead', {}, window.note('Lead')));
  assert.match((await failed).url(), /\/v3\//);
  sandbox.setFaults({});
  assert.deepEqual(await track('Signup'), [true]);
  assert.deepEqual([namesIn(sandbox), await results()], [['Signup'], []]);
});

browserTest(
  "a callback that throws is the page's own error",
  {},
  async ({ page, track, messages }) => {
    const thrown = new Promise((resolve) => page.once('pageerror', resolve));
    await page.evaluate(() => {
      window.pintrk('track', 'Lead', {}, () => {
        throw new Error('mine');
      });
    });
    assert.equal((await thrown).message, 'Uncaught (in promise) Error: mine');
    assert.deepEqual(await track('Signup'), [true]);
    assert.deepEqual(messages(), ['uncaught: Uncaught (in promise) Error: mine']);
  },
);

const STARTED = { script: `${LOAD} pintrk('page')` };
browserTest(
  'an address of 2,047 characters is fetched, one of 2,048 posted',
  STARTED,
  async (it) => {
    const { sandbox, urls, track, answered } = it;
    // Events before the answer lack `stc`.
    await answered();
    sandbox.clear();
    urls.length = 0;
    await track('Lead', { padding: '' });
    const bare = urls.find((url) => url.includes('/v3/')).length;
    for (const length of [2047, 2048, 20_000])
      await track('Lead', { padding: 'x'.repeat(length - bare) });
    const sent = urls.filter((url) => url.includes('/v3/')).slice(1);
    assert.deepEqual(
      sent.map((url) => url.length),
      [2047, ...Array(2).fill(`${sandbox.url}/v3/`.length)],
    );
    const [first, ...rest] = sandbox.events();
    assert.deepEqual(
      rest.map(({ method }) => method),
      ['GET', 'POST', 'POST'],
    );
    rest.forEach(({ data, ...event }, index) => {
      assert.equal(data.padding.length, [2047, 2048, 20_000][index] - bare);
      const { tagId, page, userData, via, warnings } = event;
      assert.deepEqual(
        { tagId, page, userData, via, warnings },
        { tagId: TAG_ID, page: first.page, userData: {}, via: 'script', warnings: [] },
      );
    });
  },
);

for (const target of ['core', 'main']) {
  browserTest(
    `without ${target} everything stays queued`,
    {
      faults: { [target]: { status: 500 } },
      script: `${LOAD} pintrk('track', 'Lead', {}, note('Lead'))`,
    },
    async (it) => {
      assert.deepEqual(await it.page.evaluate(() => window.pintrk.queue.length), 2);
      await sendMarker(it.page, it.sandbox);
      assert.deepEqual([namesIn(it.sandbox), await it.results()], [['marker'], []]);
    },
  );
}

browserTest(
  'an event without an answer does not hold up the next',
  { faults: { events: { hang: true } } },
  async ({ sandbox, pintrk }) => {
    await pintrk(['track', 'Lead'], ['track', 'Signup'], ['track', 'Search']);
    await sandbox.waitFor(3);
    assert.deepEqual(namesIn(sandbox), ['Lead', 'Signup', 'Search']);
  },
);
