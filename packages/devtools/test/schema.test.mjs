// The JSON Schema says what core takes: to ajv, to the form, and to core itself.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import Ajv from 'ajv';
import fc from 'fast-check';
import { ecommerceEvents, mapCall, readOptions, standardEvents } from '@pinterest-tag/core';
import { diagnose } from '@pinterest-tag/core/diagnostics';
import { optionDefaults, optionRules } from '../../core/dist/options/option-table.js';
import { optionNames } from '../../core/dist/options/usable-options.js';
import { readSettings } from '../dist/settings/schema/read-settings.js';
import { settingsSchema } from '../dist/settings/schema/published-schema.js';
import { settingProblems } from '../dist/settings/schema/setting-problems.js';

// Core reads a script's address as its page would.
const page = 'https://shop.example/';
globalThis.Document = class {
  get baseURI() {
    return page;
  }
};
globalThis.document = new Document();
globalThis.location = new URL(page);

const schema = JSON.parse(
  await readFile(new URL('../schema/pinterest-tag.schema.json', import.meta.url), 'utf8'),
);
const tagId = '2612345678901';

const ajv = new Ajv({ strict: true, allErrors: true, unicodeRegExp: false });
ajv.addVocabulary(['errorMessage', 'enumDescriptions']);
// The page's own origin, which no schema can know, is part of what core takes.
ajv.addFormat('uri-reference', (text) => {
  if (!URL.canParse(text, page) || text.trim() === '') return false;
  const { protocol, origin, hostname, username, password } = new URL(text, page);
  const isOwn = origin === new URL(page).origin || ['localhost', '127.0.0.1'].includes(hostname);
  const isHttps = protocol === 'https:' && URL.canParse(text);
  return username + password === '' && (isHttps || (/^https?:$/.test(protocol) && isOwn));
});
const ajvValidate = ajv.compile(schema);

const verdicts = (settings) => ({
  ajv: ajvValidate(settings),
  form: settingProblems(settings ?? {}).length === 0,
  core:
    readOptions(settings).problems.length === 0 &&
    // Rows of the mapping, and paths, are the diagnostics' to check.
    diagnose({ type: 'page' }, [], readOptions(settings).options).length === 0,
});
const all = (verdict) => ({ ajv: verdict, form: verdict, core: verdict });

/** What fits, and what doesn't; a value alone is that of the setting named before it. */
const values = {
  tagId: [
    [tagId, ` ${tagId}\n`, 2612345678901],
    ['261234567890', 261234567890, '26123456789012', '261234567890a', '', null, [tagId], 2.5],
  ],
  pageViews: [
    ['load', 'history', 'manual'],
    ['Load', 'auto', '', null, true],
  ],
  page: [
    [{}, { name: 'Lamps', category: 'Lighting', properties: { sku: 'L' } }],
    ['Lamps', [], null],
  ],
  consent: [
    ['granted', 'pending', 'denied'],
    ['yes', 'Granted', true, null],
  ],
  globalPrivacyControl: [
    ['limit', 'deny', 'ignore'],
    ['allow', false],
  ],
  user: [
    [{}, { userId: 'u', email: 'ann@example.com', phone: 1 }],
    ['ann@example.com', []],
  ],
  loading: [
    ['eager', 'idle'],
    ['lazy', null],
  ],
  scriptSrc: [
    ['https://s.pinimg.com/ct/core.js', '/core.js', '//shop.example/core.js', 'core.js'],
    ['', '  ', 'http://', 'https://[', '//x/y', 'http://x/', 'https://a@x/', 'A:', 5, null],
  ],
  endpoint: [
    ['http://127.0.0.1:8788', '/pinterest'],
    ['', 'http://', {}],
  ],
  nonce: [
    ['', 'abc'],
    [5, null],
  ],
  maxHeld: [
    [0, 1, 2.5, 1e9],
    [-1, '10', null, true],
  ],
  deliveryTimeout: [
    [0, 5000],
    [-0.5, '5s', []],
  ],
  debug: [
    [true, false],
    ['true', 1, null],
  ],
  eventMapping: [
    [
      {},
      { 'User Signed Up': 'Signup', 'Demo Booked': ['Lead', 'Custom'], 'Cart Viewed': null },
      { 'Product Viewed': 'own name', 'Product Added': [], constructor: 'Lead', '': 'Lead' },
    ],
    [
      [],
      'Signup',
      null,
      { 'Product Viewed': 5 },
      { 'Demo Booked': '' },
      { 'Demo Booked': ['Lead', ' '] },
      { 'Demo Booked': [null] },
      { 'Demo Booked': { to: 'Lead' } },
      { 'Demo Booked': false },
    ],
  ],
  customProperties: [
    [[], ['plan', 'loyalty.tier', 'a b', 'constructors', 'my.prototypes', '.']],
    [
      'plan',
      [''],
      [5],
      {},
      ['constructor'],
      ['a.Prototype'],
      [' __proto__ .b'],
      ['a\n.CONSTRUCTOR\t'],
      ['..__PROTO__..'],
    ],
  ],
  productId: [
    [[], ['sku', 'variant_id']],
    ['sku', [''], [1], null],
  ],
  currency: [
    ['EUR', 'eur', ' EUR ', 'E R', '€€€'],
    ['', 'EU', 'Euro', '   ', ' E ', 978, null],
  ],
  unmapped: [
    ['as-is', 'custom', 'drop'],
    ['send', null],
  ],
  eventId: [
    [true, false],
    ['false', 0],
  ],
  enhancedMatch: [
    [false, [], ['em'], ['em', 'external_id', 'country']],
    [true, 'em', ['email'], [null], {}],
  ],
  partner: [
    ['acme', ' acme '],
    ['', ' ', 5, null],
  ],
  limitedDataProcessing: [
    [true, false, {}, { state: 'CA', country: 'US' }],
    ['CA', 1, null, ['CA']],
  ],
};

test("the schema has core's options, each with all that an editor shows", () => {
  const settings = { ...schema.properties };
  delete settings.$schema; // for editors alone
  assert.deepEqual(
    Object.keys(settings).sort(),
    ['tagId', ...optionNames.filter((name) => name !== 'beforeSend')].sort(),
  );
  assert.deepEqual(Object.keys(values).sort(), Object.keys(settings).sort());
  const withoutDefault = ['tagId', 'currency', 'partner', 'nonce'];
  for (const [name, setting] of Object.entries(settings)) {
    for (const keyword of ['title', 'description', 'errorMessage'])
      assert.match(setting[keyword], /\w/, `${name}: ${keyword}`);
    assert.equal('default' in setting, !withoutDefault.includes(name), `${name}: default`);
    assert.ok(name === 'nonce' || setting.examples.length > 0, `${name}: examples`);
    assert.equal(setting.enumDescriptions?.length, setting.enum?.length, `${name}: enum`);
    for (const example of [setting.default, ...(setting.examples ?? [])])
      if (example !== undefined)
        assert.deepEqual(
          verdicts({ tagId, [name]: example }),
          all(true),
          `${name}: ${JSON.stringify(example)}`,
        );
  }
});

test('the published file is the schema that the form goes by', () => {
  assert.deepEqual(schema, JSON.parse(JSON.stringify(settingsSchema)));
});

test("the events it completes are Pinterest's and the Segment Spec's", async () => {
  assert.deepEqual(schema.definitions.mappedEvents.anyOf[0].enum, [...standardEvents]);
  const file = new URL('../../core/src/analytics/spec-events.ts', import.meta.url);
  const [, rows] = /interface SpecEvents \{(.*?)\n\}/s.exec(await readFile(file, 'utf8'));
  const names = [...rows.matchAll(/^ {2}'(.+?)':/gm)].map(([, name]) => name);
  const completed = Object.keys(schema.properties.eventMapping.properties);
  assert.deepEqual(completed, [...new Set([...names, ...Object.keys(ecommerceEvents)])]);
});

test('good and bad values: one verdict of ajv, the form and core', () => {
  let count = 0;
  for (const [name, [good, bad]] of Object.entries(values))
    for (const [verdict, list] of [
      [true, good],
      [false, bad],
    ])
      for (const value of list) {
        count++;
        const what = `${name}: ${JSON.stringify(value)}`;
        assert.deepEqual(verdicts({ tagId, [name]: value }), all(verdict), what);
      }
  assert.equal(count, 158);
});

test('no settings at all, a setting nobody knows, a function', () => {
  const cases = [{}, { tagId, colour: 'red' }, { tagId, beforeSend: 'x' }, [], null, 'x', 5];
  for (const given of [...cases, JSON.parse(`{"tagId": "${tagId}", "__proto__": 1}`)])
    assert.deepEqual(verdicts(given), all(false), JSON.stringify(given));
});

test('any JSON value for any setting: one verdict', () => {
  const word = fc.constantFrom('em', 'ph', 'Lead', 'constructor', '__proto__', 'a.b', ' ', '');
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom({ toString: 1 }, [{ toString: 1, valueOf: 1 }]),
    fc.string(),
    fc.double(),
    fc.array(fc.oneof(word, fc.string())),
    fc.array(word).map((words) => [words.join('.')]),
    fc.dictionary(fc.string(), fc.oneof(word, fc.array(word), fc.jsonValue())),
  );
  // Deeper down the schema says more than core, as types do; see the next test.
  const flat = Object.keys(values).filter(
    (name) => !['page', 'user', 'limitedDataProcessing'].includes(name),
  );
  fc.assert(
    fc.property(fc.constantFrom(...flat), value, (name, given) => {
      // JSON has neither NaN nor Infinity nor -0.
      const json = JSON.parse(JSON.stringify(given));
      const { core } = verdicts({ tagId, [name]: json });
      assert.deepEqual(verdicts({ tagId, [name]: json }), all(core));
    }),
    { numRuns: 5000 },
  );
});

test("where the schema says more than core's first look: the types of what is inside", () => {
  const cases = [
    { page: { name: 5 } },
    { page: { properties: [] } },
    { user: { email: true } },
    { limitedDataProcessing: { state: 6 } },
  ];
  for (const given of cases)
    assert.deepEqual(
      verdicts({ tagId, ...given }),
      { ajv: false, form: true, core: true },
      JSON.stringify(given),
    );
});

test('messages name the fix, and the place', () => {
  const problems = (settings) => settingProblems(settings);
  assert.deepEqual(problems({ tagId: '549123456789' }), [
    {
      path: ['tagId'],
      message:
        'That is an advertiser id (12 digits). Use the tag id (13 digits) from Ads Manager, Conversions.',
    },
  ]);
  assert.deepEqual(
    problems({
      eventMapping: { 'Demo Booked': 5 },
      customProperties: ['plan', 'constructor'],
      colour: 'red',
    }),
    [
      { path: ['colour'], message: '"colour" is not a setting.' },
      {
        path: ['tagId'],
        message: 'A tag id has 13 digits: copy it from Ads Manager, Conversions.',
      },
      {
        path: ['customProperties', '1'],
        message:
          'Write names of properties, such as "plan" or "loyalty.tier". "constructor" and "prototype" can\'t be looked up.',
      },
      {
        path: ['eventMapping', 'Demo Booked'],
        message: 'Give a Pinterest event, a list of them, or null to send nothing.',
      },
    ],
  );
});

test("the defaults are core's: given or left out, calls are mapped the same", async () => {
  const file = new URL('../../core/test/fixtures/segment-calls.json', import.meta.url);
  const calls = JSON.parse(await readFile(file, 'utf8')).map(({ message }) => message);
  const defaults = Object.fromEntries(
    Object.entries(schema.properties)
      .filter(([, setting]) => 'default' in setting)
      .map(([name, setting]) => [name, setting.default]),
  );
  for (const call of calls)
    assert.deepEqual(mapCall(call, defaults, 'id'), mapCall(call, {}, 'id'));
});

test('reading: what does not fit is left out, of the mapping the row alone', () => {
  const given = JSON.parse(
    `{"$schema": "x", "tagId": 2612345678901, "currency": "euro", "colour": 1, "debug": true,
      "eventMapping": {"A": "Lead", "B": 5, "__proto__": "Custom"}}`,
  );
  const { settings, problems } = readSettings(given);
  assert.equal(
    JSON.stringify(settings),
    `{"tagId":"${tagId}","debug":true,"eventMapping":{"A":"Lead","__proto__":"Custom"}}`,
  );
  assert.deepEqual(
    problems.map(({ path }) => path.join('.')),
    ['currency', 'colour', 'eventMapping.B'],
  );
  assert.deepEqual(readSettings({}), { settings: {}, problems: [] });
  const cycle = { tagId };
  cycle.page = cycle;
  for (const nothing of [undefined, null, [], 'x', 1n, cycle])
    assert.deepEqual(readSettings(nothing).settings, {});
});

test("defaults and lists of values are those of core's option table", () => {
  for (const [option, rule] of Object.entries(optionRules)) {
    if (option === 'beforeSend') continue; // no JSON
    const { default: given, enum: list } = schema.properties[option];
    const isEmpty = ['{}', '[]'].includes(JSON.stringify(given));
    assert.deepEqual(isEmpty ? undefined : given, optionDefaults[option], option);
    if (typeof rule !== 'function') assert.deepEqual(list, rule, option);
  }
});
