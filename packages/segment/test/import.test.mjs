// Where there is no browser, as in server rendering, and without Analytics.js installed.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { getPinterestTag } from '@pinterest-tag/core';
import * as segment from '@pinterest-tag/segment';

test('exports', () => {
  assert.deepEqual(Object.keys(segment).sort(), [
    'ecommerceEvents',
    'ga4Events',
    'pinterestTagDestination',
    'sendSegmentEvent',
  ]);
});

test('a plugin can be made, and sends nothing', async () => {
  const plugin = segment.pinterestTagDestination({ tagId: '2612345678901' });
  assert.equal(plugin.name, 'Pinterest Tag');
  assert.equal(plugin.type, 'destination');
  assert.equal(plugin.isLoaded(), false);
  assert.equal(plugin.tag.tagId, '');
  const event = { type: 'track', event: 'Order Completed', messageId: 'm-1' };
  const receipt = segment.sendSegmentEvent(getPinterestTag(), event);
  assert.equal(await receipt.delivered, 'dropped');
  assert.equal(globalThis.pintrk, undefined);
});

test('Analytics.js is needed for its types only', () => {
  const dist = new URL('../dist/', import.meta.url);
  const modules = readdirSync(dist).filter((name) => name.endsWith('.js'));
  assert.ok(modules.includes('index.js'));
  for (const name of modules)
    assert.doesNotMatch(readFileSync(new URL(name, dist), 'utf8'), /@segment/);
});
