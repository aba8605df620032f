// Every entry can be imported where there is no browser, as server rendering does.
import assert from 'node:assert/strict';
import { test } from 'node:test';

test('core: imports, maps, and makes a tag that sends nothing', async () => {
  const core = await import('@pinterest-tag/core');
  assert.deepEqual(Object.keys(core).sort(), [
    'createMapper',
    'createPinterestTag',
    'ecommerceEvents',
    'ga4Events',
    'getPinterestTag',
    'imageRequestUrl',
    'leaveAfter',
    'mapCall',
    'mountPinterestTag',
    'readOptions',
    'standardEvents',
  ]);
  const call = { type: 'track', event: 'Products Searched', properties: { query: 'mug' } };
  assert.deepEqual(core.mapCall(call, {}, 'id'), [
    ['track', 'Search', { search_query: 'mug', event_id: 'id' }],
  ]);
  const tag = core.createPinterestTag({ tagId: '2612345678901' });
  assert.equal(await tag.track('X').delivered, 'dropped');
  assert.equal(globalThis.pintrk, undefined);
});

test('element: imports without defining anything', async () => {
  const element = await import('@pinterest-tag/element');
  assert.deepEqual(Object.keys(element).sort(), [
    'PinterestCommandEvent',
    'PinterestEventElement',
    'PinterestOutcomeEvent',
    'PinterestTagElement',
  ]);
});

test('element/define: imports', async () => {
  await import('@pinterest-tag/element/define');
});

test('diagnostics: import', async () => {
  const { diagnose } = await import('@pinterest-tag/core/diagnostics');
  assert.deepEqual(diagnose({ type: 'track', event: '' }, []), [
    {
      code: 'event-name',
      path: 'event',
      message: 'event is ""; it needs a name, such as "Order Completed". Nothing is sent.',
    },
  ]);
});

test('server: imports', async () => {
  assert.deepEqual(Object.keys(await import('@pinterest-tag/server')).sort(), [
    'createPinterestServer',
    'toConversionEvents',
    'visitorFromRequest',
  ]);
});

test('devtools: import, and what core keeps for them', async () => {
  const devtools = await import('@pinterest-tag/devtools');
  assert.deepEqual(Object.keys(devtools).sort(), [
    'PinterestSettingsChangeEvent',
    'PinterestSettingsRequestEvent',
    'PinterestTagInspectorElement',
    'PinterestTagSettingsElement',
    'defineInspector',
    'openInspector',
  ]);
  await import('@pinterest-tag/devtools/define');
  await import('@pinterest-tag/devtools/define-inspector');
  await import('@pinterest-tag/core/internal');
});
