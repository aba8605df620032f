import assert from 'node:assert/strict';
import { brief, browserTest, expectedEvent, LOAD } from '../test-support/browser-test.mjs';
import { TAG_ID } from '../test-support/start-sandbox.mjs';

const OTHER = '2612345678902';

browserTest(
  'a second load says so; the last id wins, partner data adds up',
  {
    script: `
      pintrk('load', '${TAG_ID}', { np: 'one', a: 1 });
      pintrk('load', '${OTHER}', { np: 'two' });
      pintrk('track', 'Lead');`,
  },
  async ({ sandbox, page, messages }) => {
    assert.deepEqual((await sandbox.waitFor(1)).map(brief), [
      { ...expectedEvent('Lead', { pd: { np: 'two', a: 1 } }), tagId: OTHER },
    ]);
    assert.equal(await page.evaluate(() => window.pintrk.tagId), OTHER);
    assert.deepEqual(messages(), ['error: pintrk: load was called more than once on this page']);
  },
);

browserTest(
  'without any tag id the callback gets the reason',
  { script: '' },
  async ({ sandbox, track, pintrk }) => {
    assert.deepEqual(await track('Lead'), [false, 'The Pinterest Tag ID is missing.']);
    await pintrk(['page']);
    await pintrk(['load', TAG_ID]);
    assert.deepEqual(await track('Signup'), [true]);
    assert.deepEqual(
      sandbox.events().map(({ event }) => event),
      ['Signup'],
    );
  },
);

browserTest(
  'an advertiser id is warned of',
  { script: `pintrk('load', '261234567890')` },
  async (it) => {
    assert.deepEqual(it.messages(), [
      'warn: pintrk: 261234567890 has 12 digits: an advertiser id, not a tag id',
    ]);
  },
);

browserTest(
  'mistakes are said, and stop nothing',
  { script: LOAD },
  async ({ sandbox, page, track, messages }) => {
    await page.evaluate(() => {
      const circular = {};
      circular.self = circular;
      window.pintrk('nothing');
      window.pintrk.queue.push('track');
      window.pintrk('track', 'Lead', circular, window.note('circular'));
    });
    assert.deepEqual(await track(''), [true]);
    assert.deepEqual(await track('Signup'), [true]);
    assert.deepEqual(
      sandbox.events().map(({ event }) => event),
      ['', 'Signup'],
    );
    assert.deepEqual(messages(), [
      'error: pintrk: there is no command "nothing"',
      'error: pintrk: a queued call is not an array track',
      'warn: pintrk: the event name is missing or no string',
    ]);
  },
);
