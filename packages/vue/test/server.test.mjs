// Where there is no browser: the app renders, and nothing outside it is touched.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { text } from 'node:stream/consumers';
import * as pinterest from '@pinterest-tag/vue';
import { renderToNodeStream, renderToString, renderToWebStream } from '@vue/server-renderer';
import { createSSRApp, effectScope, h, ref } from 'vue';
import { createMemoryHistory } from 'vue-router';
import { createShop } from './support/shop.mjs';

const options = { tagId: '2612345678901', consent: 'pending' };
const rendered = await readFile(new URL('fixtures/shop.txt', import.meta.url), 'utf8');

/** The shop at its product page. */
async function shopAt(path) {
  const { app, router } = createShop(createMemoryHistory(), options);
  await router.push(path);
  await router.isReady();
  return app;
}

/** Vue's own do not count. */
const globals = () =>
  Reflect.ownKeys(globalThis)
    .map(String)
    .filter((name) => !name.startsWith('__VUE'));

test('exports', async () => {
  assert.deepEqual(Object.keys(pinterest).sort(), [
    'ecommerceEvents',
    'ga4Events',
    'pinterestTagPlugin',
    'usePinterestConsent',
    'usePinterestIdentify',
    'usePinterestPage',
    'usePinterestTag',
    'usePinterestTrack',
  ]);
  assert.deepEqual(Object.keys(await import('@pinterest-tag/vue/router-meta')), []);
});

for (const [how, render] of [
  ['as a string', renderToString],
  ['as a stream of Node', (app) => text(renderToNodeStream(app))],
  ['as a stream of the web', (app) => text(renderToWebStream(app))],
])
  test(`renders ${how} what the browser hydrates, and leaves no global`, async () => {
    const before = globals();
    assert.equal(await render(await shopAt('/teapot')), rendered);
    assert.deepEqual(globals(), before);
  });

test('the HTML shows the consent of the options, without the plugin none yet', async () => {
  const Consent = {
    setup() {
      const { consent } = pinterest.usePinterestConsent();
      return () => h('p', consent.value);
    },
  };
  const render = (...given) => {
    const app = createSSRApp(Consent);
    if (given.length > 0) app.use(pinterest.pinterestTagPlugin, ...given);
    return renderToString(app);
  };
  const { tagId } = options;
  assert.equal(await render(), '<p>pending</p>');
  assert.equal(await render({ tagId }), '<p>granted</p>');
  assert.equal(await render({ tagId, consent: 'denied' }), '<p>denied</p>');
  assert.equal(await render(ref({ tagId, consent: 'pending' })), '<p>pending</p>');
  assert.equal(await render(() => ({ tagId, consent: 'pending' })), '<p>pending</p>');
});

test('calls end as dropped, in an app and outside of one; changes send nothing', async () => {
  const before = globals();
  const details = ref({ name: 'A' });
  const scope = effectScope();
  scope.run(() => {
    pinterest.usePinterestPage(details);
    pinterest.usePinterestIdentify(() => ({ email: details.value.name }));
  });
  details.value = { name: 'B' };
  const app = await shopAt('/');
  const receipts = [
    pinterest.usePinterestTrack()('Order Completed', { order_id: 'A-1' }),
    pinterest.usePinterestPage()('Home'),
    pinterest.usePinterestIdentify()('user-1'),
    app.config.globalProperties.$pinterestTag.track('X'),
    app.runWithContext(() => pinterest.usePinterestTag()).page(),
  ];
  const outcomes = await Promise.all(receipts.map(({ delivered }) => delivered));
  assert.deepEqual(outcomes, Array(5).fill('dropped'));
  assert.deepEqual(globals(), before);
});
