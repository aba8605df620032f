import assert from 'node:assert/strict';
import { browserTest, LOAD, namesIn, pathsIn, sendMarker } from '../test-support/browser-test.mjs';

const STARTED = `${LOAD} pintrk('page')`;

browserTest(
  'consent: off stops, on sends again, nothing is replayed',
  { script: STARTED },
  async (it) => {
    const { sandbox, pintrk, track, cookies, answered } = it;
    await answered();
    assert.equal(await cookies(), '_pin_unauth=sandbox-visitor');
    await pintrk(['setConsent', false]);
    assert.equal(await cookies(), '');
    assert.deepEqual(await track('Lead'), [false, 'No consent']);
    await pintrk(['page'], ['setConsent', 'true']);
    assert.deepEqual(await track('Signup'), [true]);
    assert.deepEqual(namesIn(sandbox), ['init', 'Signup']);
  },
);

for (const [given, sends] of [
  [true, true],
  ['true', true],
  [' TRUE ', true],
  [1, true],
  ['false', false],
  ['maybe', false],
  [undefined, false],
]) {
  browserTest(
    `setConsent(${JSON.stringify(given)}) ${sends ? 'allows' : 'withdraws'}`,
    { script: STARTED },
    async ({ answered, page, track }) => {
      await answered();
      await page.evaluate((value) => window.pintrk('setConsent', value), given);
      assert.deepEqual(await track('Lead'), sends ? [true] : [false, 'No consent']);
    },
  );
}

browserTest(
  'a page that starts without consent: no request, no callback, no trip at start later',
  { script: `pintrk('setConsent', false); ${STARTED}; pintrk('track', 'Lead', {}, note('Lead'))` },
  async ({ sandbox, page, pintrk, track, results, cookies }) => {
    await sendMarker(page, sandbox);
    assert.equal(pathsIn(sandbox).filter((path) => !path.startsWith('/ct/')).length, 1);
    await pintrk(['setConsent', true]);
    for (const name of ['Signup', 'Search']) assert.deepEqual(await track(name), [true]);
    assert.deepEqual([await results(), await cookies()], [[], '']);
    assert.deepEqual(
      sandbox
        .requests({ eventTrips: true })
        .map(({ path, event }) => `${path} ${event ?? ''}`)
        .slice(2),
      ['/v3/ marker', '/user/ Signup', '/v3/ Signup', '/user/ Search', '/v3/ Search'],
    );
  },
);

for (const [again, expected] of [
  [false, [['Lead', false, 'No consent']]],
  [true, [['Lead', true]]],
]) {
  browserTest(
    `consent withdrawn while an event waits for /user/${again ? ', and given again' : ''}`,
    { faults: { user: { delay: 300 } } },
    async ({ page, results }) => {
      await page.evaluate((given) => {
        window.pintrk('track', 'Lead', {}, window.note('Lead'));
        window.pintrk('setConsent', false);
        window.pintrk('setConsent', given);
      }, again);
      await page.waitForFunction(() => window.results.length > 0);
      assert.deepEqual(await results(), expected);
    },
  );
}

browserTest(
  'before an event there is neither a trip nor a cookie',
  { script: `${LOAD} pintrk('set', { np: 'x' })` },
  async (it) => {
    assert.equal(await it.cookies(), '');
    assert.equal(pathsIn(it.sandbox).length, 2);
  },
);
