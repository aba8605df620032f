// The template of Google Tag Manager: its sections, and its code against a model of Google's sandbox.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ga4Events } from '@pinterest-tag/core';

const text = readFileSync('examples/google-tag-manager/template.tpl', 'utf8');
const sections = Object.fromEntries(
  text
    .split(/^___(\w+)___$/m)
    .slice(1)
    .reduce(
      (pairs, part, index, all) => (index % 2 ? pairs : [...pairs, [part, all[index + 1]]]),
      [],
    ),
);
const permissions = JSON.parse(sections.WEB_PERMISSIONS);
const code = sections.SANDBOXED_JS_FOR_WEB_TEMPLATE;

/** The permissions' table of globals, as key: what may be done. */
const globals = Object.fromEntries(
  permissions
    .find(({ instance }) => instance.key.publicId === 'access_globals')
    .instance.param[0].value.listItem.map(({ mapValue: [key, ...flags] }) => [
      key.string,
      ['read', 'write', 'execute'].filter((_, index) => flags[index].boolean),
    ]),
);
const may = (what, key) => assert.ok(globals[key]?.includes(what), `${key} may not be ${what}`);

/** Runs the template once for each event of a page; returns what reached the page. */
function runPage({ events, consent = true, waitForConsent = true }) {
  const window = { pinterestTagQueue: [] };
  const created = [];
  const listeners = [];
  const api = {
    addConsentListener: (type, listener) => listeners.push([type, listener]),
    callInWindow(key, options) {
      may('execute', key);
      created.push([key, options]);
    },
    copyFromWindow(key) {
      may('read', key);
      return key === 'PinterestTag.ga4Events' ? ga4Events : window[key];
    },
    createQueue(key) {
      may('read', key);
      may('write', key);
      return (item) => window[key].push(item);
    },
    injectScript: (url, onSuccess) => onSuccess(),
    isConsentGranted: (type) => type === 'ad_storage' && consent,
    setInWindow(key, value) {
      may('write', key);
      window[key] = value;
    },
  };
  let succeeded = 0;
  for (const pushed of events) {
    const known = { ...api, copyFromDataLayer: (key) => pushed[key] };
    const data = {
      tagId: '2612345678901',
      scriptUrl: 'https://shop.example.com/pinterest-tag.min.js',
      currency: '',
      waitForConsent,
      gtmOnSuccess: () => succeeded++,
      gtmOnFailure: () => assert.fail('the script could not be injected'),
    };
    new Function('require', 'data', code)((name) => known[name] ?? assert.fail(name), data);
  }
  assert.equal(succeeded, events.length);
  return { created, queue: window.pinterestTagQueue, listeners };
}

test('each section is there, and those that are JSON can be read', () => {
  for (const name of ['INFO', 'TEMPLATE_PARAMETERS', 'WEB_PERMISSIONS']) JSON.parse(sections[name]);
  for (const name of ['TESTS', 'NOTES']) assert.ok(sections[name].trim());
});

test('starts once, and queues each event of the shop with what its own push holds', () => {
  const ecommerce = { transaction_id: 'T-1', value: 25 };
  const { created, queue } = runPage({
    events: [{ event: 'gtm.js' }, { event: 'purchase', ecommerce }, { event: 'sign_up' }],
  });
  assert.deepEqual(created, [
    [
      'PinterestTag.createPinterestTag',
      {
        tagId: '2612345678901',
        currency: undefined,
        eventMapping: ga4Events,
        unmapped: 'drop',
        consent: 'granted',
      },
    ],
  ]);
  assert.deepEqual(queue, [
    { type: 'track', event: 'purchase', properties: ecommerce },
    { type: 'track', event: 'sign_up', properties: {} },
  ]);
});

test('waits for consent, and passes the answer on', () => {
  const { created, queue, listeners } = runPage({ events: [{ event: 'gtm.js' }], consent: false });
  assert.equal(created[0][1].consent, 'pending');
  const [[type, listener]] = listeners;
  assert.equal(type, 'ad_storage');
  listener('ad_storage', true);
  listener('ad_storage', false);
  assert.deepEqual(queue, [
    { type: 'consent', consent: 'granted' },
    { type: 'consent', consent: 'denied' },
  ]);
});

test('without waiting, consent is granted', () => {
  const { created, listeners } = runPage({
    events: [{ event: 'gtm.js' }],
    consent: false,
    waitForConsent: false,
  });
  assert.equal(created[0][1].consent, 'granted');
  assert.deepEqual(listeners, []);
});
