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

for (const fault of [{ status: 500, body: '{}' }, { body: 'not JSON' }, { drop: true }]) {
  browserTest(
    `events are lost without a word when /user/ answers ${JSON.stringify(fault)}`,
    { faults: { user: fault } },
    async (it) => {
      const { sandbox, page, urls, pintrk, results, messages } = it;
      const failed = new Promise((resolve) => page.once('console', resolve));
      await page.evaluate(() => {
        window.pintrk('track', 'Lead', {}, window.note('Lead'));
        window.pintrk('track', 'Signup', {}, window.note('Signup'));
      });
      await failed;
      sandbox.setFaults({});
      await pintrk(['track', 'Search']);
      await sendMarker(page, sandbox);
      assert.deepEqual([namesIn(sandbox), await results()], [['marker'], []]);
      assert.match(
        messages()[0],
        /^warn: pintrk: \/user\/ failed, the events of this page are lost/,
      );
      // Not the sandbox's log: the browser itself tries again when a kept connection is dropped.
      assert.equal(urls.filter((url) => url.includes('/user/')).length, 1);
    },
  );
}

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

browserTest('an address of 2,047 characters is fetched, one of 2,048 posted', {}, async (it) => {
  const { sandbox, urls, track } = it;
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
});

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

browserTest(
  'the next event waits for the answer to the one before, so none overtakes',
  { faults: { events: { delay: 80 } } },
  async ({ sandbox, page }) => {
    await page.evaluate(() => {
      // Posted, and large: alone it would take longer than the next.
      window.pintrk('track', 'Lead', { padding: 'x'.repeat(100_000) });
      window.pintrk('track', 'Signup');
    });
    const [first, second] = await sandbox.waitFor(2);
    assert.deepEqual([first.event, second.event], ['Lead', 'Signup']);
    assert.ok(second.at - first.at >= 75, `${second.at - first.at} ms apart`);
  },
);
