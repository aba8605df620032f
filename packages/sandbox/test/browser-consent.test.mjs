import assert from 'node:assert/strict';
import { browserTest, LOAD, namesIn, pathsIn } from '../test-support/browser-test.mjs';

browserTest('consent: off stops, on sends again, nothing is replayed', {}, async (it) => {
  const { sandbox, pintrk, track, cookies } = it;
  await pintrk(['setConsent', false]);
  assert.deepEqual(await track('Lead'), [false, 'there is no consent']);
  assert.equal(await cookies(), '');
  // Nothing was asked of Pinterest before there was consent, not even /user/.
  assert.equal(pathsIn(sandbox).filter((path) => !path.startsWith('/ct/')).length, 0);
  await pintrk(['setConsent', 'true']);
  assert.deepEqual(await track('Signup'), [true]);
  assert.equal(await cookies(), '_pin_unauth=sandbox-visitor');
  await pintrk(['SETCONSENT', 'false']);
  assert.equal(await cookies(), '');
  assert.deepEqual(await track('Search'), [false, 'there is no consent']);
  await pintrk(['page'], ['setConsent', true]);
  assert.deepEqual(await track('Custom'), [true]);
  assert.deepEqual(namesIn(sandbox), ['Signup', 'Custom']);
});

browserTest(
  'consent withdrawn while an event waits for /user/',
  { faults: { user: { delay: 100 } } },
  async (it) => {
    await it.page.evaluate(() => {
      window.pintrk('track', 'Lead', {}, window.note('Lead'));
      window.pintrk('setConsent', false);
      window.pintrk('setConsent', true);
    });
    assert.deepEqual(await it.track('Signup'), [true]);
    assert.deepEqual(await it.results(), [['Lead', false, 'consent was withdrawn']]);
    assert.deepEqual(namesIn(it.sandbox), ['Signup']);
  },
);

browserTest(
  'before anything is sent there is no cookie',
  { script: `${LOAD} pintrk('set', { np: 'x' })` },
  async (it) => {
    assert.equal(await it.cookies(), '');
    assert.equal(pathsIn(it.sandbox).length, 2);
  },
);
