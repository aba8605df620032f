// What is pure in the settings form: the code it writes, JSON that is none, imports, and what is tried.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { ecommerceEvents, ga4Events, readOptions } from '@pinterest-tag/core';
import { changedSettings, productionSettings } from '../dist/settings/code/changed-settings.js';
import { listText, readList } from '../dist/settings/code/list-text.js';
import { toAnalytics } from '../dist/settings/code/to-analytics.js';
import { toHtml } from '../dist/settings/code/to-html.js';
import { toJavaScript } from '../dist/settings/code/to-javascript.js';
import { toDataLayer } from '../dist/settings/code/to-data-layer.js';
import { toServer } from '../dist/settings/code/to-server.js';
import { toReact } from '../dist/settings/code/to-react.js';
import { toVue } from '../dist/settings/code/to-vue.js';
import { readJson } from '../dist/settings/transfer/read-json.js';
import { presets, splitPresets, withPresets } from '../dist/settings/mapping/presets.js';
import { eventSuggestions } from '../dist/settings/mapping/event-suggestions.js';
import { toMapping, toTable } from '../dist/settings/mapping/mapping-rows.js';
import { liveChanges } from '../dist/settings/model/live-changes.js';
import { mappingSchema } from '../dist/settings/schema/mapping-schema.js';
import { readSettings } from '../dist/settings/schema/read-settings.js';
import { fromSegment } from '../dist/settings/transfer/from-segment.js';
import { importSettings } from '../dist/settings/transfer/import-settings.js';
import { exampleCalls } from '../dist/settings/try/example-calls.js';
import { readDraft, toDraft } from '../dist/settings/try/draft-call.js';
import { tryCall } from '../dist/settings/try/try-call.js';
import { anySettings, everySetting, tagId } from './any-settings.mjs';

/** Puts what the code imports in the place of its imports, and gives what `result` names. */
async function evaluate(code, globals, result) {
  const { code: plain } = await transform(code, {
    loader: 'jsx',
    jsxFactory: 'h',
    format: 'esm',
    target: 'es2022',
  });
  const script = plain.replace(/^import .*?;\n/gms, '').replace(/^export \{.*?\};\n?/gms, '');
  const names = Object.keys(globals);
  return new Function(...names, `${script}\nreturn ${result};`)(...Object.values(globals));
}

/** Each way of writing code, and the settings that what it wrote says. */
const writers = {
  JavaScript: (settings) =>
    evaluate(
      toJavaScript(settings),
      { ecommerceEvents, ga4Events, createPinterestTag: (options) => options },
      'tag',
    ),
  React: async (settings) => {
    const h = (type, props, ...children) => ({ type, props, children });
    const globals = { ecommerceEvents, ga4Events, h, PinterestTagProvider: 'provider', App: 'app' };
    const { type, props, children } = await evaluate(toReact(settings), globals, 'Root()');
    assert.deepEqual([type, children.map((child) => child.type)], ['provider', ['app']]);
    return props;
  },
  Vue: (settings) => {
    const used = [];
    const app = { use: (...plugin) => used.push(plugin), mount: (at) => used.push(at) };
    const globals = {
      ecommerceEvents,
      ga4Events,
      createApp: () => app,
      App: {},
      pinterestTagPlugin: 'plugin',
    };
    return evaluate(toVue(settings), { ...globals, used }, 'used').then(
      ([[plugin, options], at]) => {
        assert.deepEqual([plugin, at], ['plugin', '#app']);
        return options;
      },
    );
  },
};

const mappingSettings = Object.keys(mappingSchema);

/** Equal, and so is the order of rows; `__proto__` is a name like others. */
const assertSame = (actual, expected) =>
  assert.deepEqual(
    JSON.parse(JSON.stringify(actual), sorted),
    JSON.parse(JSON.stringify(expected), sorted),
  );
/** Rows of the preset come first in the code, wherever they stood. */
const sorted = (_key, value) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
    : value;

describe('finished code says the settings', () => {
  for (const [name, say] of Object.entries(writers)) {
    test(`${name}: every setting`, async () => {
      assertSame(await say(everySetting), productionSettings(everySetting));
    });
    test(`${name}: any settings`, async () => {
      await fc.assert(
        fc.asyncProperty(anySettings, async (settings) =>
          assertSame(await say(settings), productionSettings(settings)),
        ),
        { numRuns: 100 },
      );
    });
  }

  test('Analytics.js: all but the page views, which are its own', async () => {
    const registered = [];
    const analytics = { register: (plugin) => registered.push(plugin), page: () => undefined };
    const globals = {
      ecommerceEvents,
      ga4Events,
      AnalyticsBrowser: { load: () => analytics },
      pinterestTagDestination: (options) => options,
      registered,
    };
    const [options] = await evaluate(toAnalytics(everySetting), globals, 'registered');
    const { page, pageViews, ...rest } = productionSettings(everySetting);
    assert.deepEqual([page.name, pageViews], ['Lamps', 'history']);
    assertSame(options, rest);
  });

  test('Server: the settings of the mapping; one order goes out with the browser’s event id', async () => {
    const tracked = [];
    const globals = {
      ecommerceEvents,
      ga4Events,
      process: { env: { PINTEREST_AD_ACCOUNT_ID: '549', PINTEREST_ACCESS_TOKEN: 'secret' } },
      createPinterestServer: (options) => ({ options, track: (...call) => tracked.push(call) }),
      visitorFromRequest: (request) => ({ ip: request.ip }),
    };
    const names = 'pinterest, trackOrder';
    const { pinterest, trackOrder } = await evaluate(
      toServer(everySetting),
      globals,
      `({ ${names} })`,
    );
    const { adAccountId, accessToken, ...mapping } = pinterest.options;
    assert.deepEqual([adAccountId, accessToken], ['549', 'secret']);
    const expected = Object.entries(everySetting).filter(([name]) =>
      mappingSettings.includes(name),
    );
    assertSame(mapping, Object.fromEntries(expected));
    trackOrder({ ip: '10.0.0.1' }, { total: 5 }, 'id-1');
    assert.deepEqual(tracked, [
      ['Order Completed', { total: 5 }, { eventId: 'id-1', visitor: { ip: '10.0.0.1' } }],
    ]);
  });

  test('GA4 data layer: the element with its attribute', () => {
    assert.match(
      toDataLayer({ tagId, currency: 'EUR' }),
      /<pinterest-tag tag-id="2612345678901" data-layer currency="EUR"><\/pinterest-tag>/,
    );
  });

  test('presets are imported from the package that the reader installs', () => {
    const settings = { tagId, eventMapping: { ...ecommerceEvents, ...ga4Events } };
    for (const [write, from] of [
      [toReact, 'react'],
      [toVue, 'vue'],
      [toAnalytics, 'segment'],
      [toJavaScript, 'core'],
      [toServer, 'server'],
    ]) {
      const imports = write(settings).match(
        /import \{[^}]*ecommerceEvents, ga4Events[^}]*\} from '(.*)';/,
      );
      assert.equal(imports?.[1], `@pinterest-tag/${from}`);
    }
    assert.match(toHtml(settings), /preset="ecommerce ga4"/);
  });

  test('defaults are left out; without a tag id it is clear what is missing', () => {
    const defaults = {
      tagId,
      pageViews: 'load',
      consent: 'granted',
      eventMapping: {},
      customProperties: [],
      productId: ['sku', 'product_id'],
      enhancedMatch: ['em'],
      eventId: true,
      debug: false,
      maxHeld: 1000,
      limitedDataProcessing: false,
    };
    assert.deepEqual(changedSettings(defaults), { tagId });
    assert.equal(
      toJavaScript({}),
      "import { createPinterestTag } from '@pinterest-tag/core';\n\nconst tag = createPinterestTag({\n  tagId: 'YOUR_TAG_ID',\n});\n",
    );
  });

  test('as one would write it', () => {
    const settings = {
      tagId,
      currency: 'EUR',
      eventMapping: { ...ecommerceEvents, 'Demo Booked': ['Lead', 'Custom'], 'Cart Viewed': null },
      limitedDataProcessing: true,
    };
    assert.equal(
      toHtml(settings),
      `<script src="/pinterest-tag.min.js" async></script>

<pinterest-tag
  tag-id="${tagId}"
  preset="ecommerce"
  event-mapping='{ "Demo Booked": ["Lead", "Custom"], "Cart Viewed": null }'
  currency="EUR"
  limited-data-processing
></pinterest-tag>
`,
    );
    assert.equal(
      toReact(settings),
      `import { ecommerceEvents, PinterestTagProvider } from '@pinterest-tag/react';
import { App } from './App';

export function Root() {
  return (
    <PinterestTagProvider
      tagId="${tagId}"
      eventMapping={{
        ...ecommerceEvents,
        'Demo Booked': ['Lead', 'Custom'],
        'Cart Viewed': null,
      }}
      currency="EUR"
      limitedDataProcessing
    >
      <App />
    </PinterestTagProvider>
  );
}
`,
    );
  });

  test('nothing in it ends the script it may be put into', () => {
    const hostile = '</script><script>alert(1)</script><!--';
    const settings = { tagId, partner: hostile, eventMapping: { [hostile]: hostile } };
    for (const write of [toJavaScript, toReact, toVue, toAnalytics])
      assert.doesNotMatch(write(settings), /<\/script|<!--/i);
    assert.equal(
      toHtml({ ...settings, user: { [hostile]: hostile } }).match(/<\/script/g).length,
      2,
    );
  });

  test('a list comes back from its text', () => {
    const item = fc.oneof(fc.string(), fc.constantFrom('a,b', ' a', '[x', 'loyalty.tier', ','));
    fc.assert(
      fc.property(fc.array(item), (list) => assert.deepEqual(readList(listText(list)), list)),
    );
    assert.equal(listText(['plan', 'loyalty.tier']), 'plan, loyalty.tier');
    assert.equal(readList('[oops'), '[oops');
  });
});

describe('text that is not JSON', () => {
  const cases = [
    ['', 1, 1, 'A value is missing at the end.'],
    ['{"a": 1', 1, 8, 'The closing } is missing.'],
    ['{\n  "a": [1, 2\n}', 3, 1, 'The closing ] is missing.'],
    ['[1 2]', 1, 4, 'A comma is missing before this.'],
    ['{"a": 1,}', 1, 9, 'Remove the last comma before }.'],
    ['[1,\r\n]', 2, 1, 'Remove the last comma before ].'],
    ['[,]', 1, 2, 'A value is missing before ,.'],
    ['{"a": 1, ', 1, 10, 'A name in double quotes is missing before this.'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'A comma is missing before this.'],
    [
      "{'a': 1}",
      1,
      2,
      "'a' is not JSON. Put text in double quotes, and write numbers as 5, -5 or 0.5.",
    ],
    [
      '{a: 1}',
      1,
      2,
      'a is not JSON. Put text in double quotes, and write numbers as 5, -5 or 0.5.',
    ],
    [
      '{"a": \'x\'}',
      1,
      7,
      "'x' is not JSON. Put text in double quotes, and write numbers as 5, -5 or 0.5.",
    ],
    ['{"a" 1}', 1, 6, 'A colon is missing after the name.'],
    [
      '{"a": undefined}',
      1,
      7,
      'undefined is not JSON. Put text in double quotes, and write numbers as 5, -5 or 0.5.',
    ],
    [
      '{"a": 01}',
      1,
      7,
      '01 is not JSON. Put text in double quotes, and write numbers as 5, -5 or 0.5.',
    ],
    [
      '{"a": .5}',
      1,
      7,
      '.5 is not JSON. Put text in double quotes, and write numbers as 5, -5 or 0.5.',
    ],
    [
      '{"a": 1e}',
      1,
      7,
      '1e is not JSON. Put text in double quotes, and write numbers as 5, -5 or 0.5.',
    ],
    ['{"a": }', 1, 7, 'A value is missing before }.'],
    ['{"a": 1} // price', 1, 10, 'Remove the comment: JSON has none.'],
    ['{"a": "x\n"}', 1, 7, 'This text has no closing double quote on its line.'],
    ['{"a": "\t"}', 1, 7, 'Write a tab as \\t, and other control characters as \\u0000.'],
    ['{"a": "C:\\dir"}', 1, 7, 'Write a backslash twice: \\\\.'],
    ['{} {}', 1, 4, 'Remove what follows the value.'],
    [
      '{"é👍": tru}',
      1,
      9,
      'tru is not JSON. Put text in double quotes, and write numbers as 5, -5 or 0.5.',
    ],
    ['['.repeat(100_000), 1, 100_001, 'A value is missing at the end.'],
  ];
  for (const [text, line, column, message] of cases)
    test(`${JSON.stringify(text.slice(0, 30))} -> ${line}:${column} ${message}`, () => {
      assert.deepEqual(readJson(text), { mistake: { line, column, message } });
    });

  test('what JSON.parse takes is read, what it refuses has a mistake inside the text', () => {
    const broken = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', "'", '\\', '/', '0', ' x', '\n'),
      )
      .map(([text, at, piece]) => {
        const index = at % (text.length + 1);
        return text.slice(0, index) + piece + text.slice(index + 1);
      });
    let mistakes = 0;
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (text) => {
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          const { mistake } = readJson(text);
          const line = text.split(/\r\n?|\n/)[mistake.line - 1];
          assert.ok(line !== undefined && mistake.column <= line.length + 1);
          // Never the words for a mistake that could not be found.
          assert.notEqual(mistake.message, 'This cannot be read as JSON.');
          mistakes++;
          return;
        }
        assert.deepEqual(readJson(text), { value });
      }),
      { numRuns: 3000 },
    );
    assert.ok(mistakes > 500);
  });
});

describe('the event mapping as rows', () => {
  test('rows and back', () => {
    fc.assert(
      fc.property(anySettings, ({ eventMapping }) => {
        const named = Object.entries(eventMapping ?? {}).filter(
          // A row needs a name and a target.
          ([event, to]) => event.trim() !== '' && !(Array.isArray(to) && to.length === 0),
        );
        const mapping = Object.fromEntries(
          named.map(([event, to]) => [event, Array.isArray(to) && to.length === 1 ? to[0] : to]),
        );
        const back = toMapping(toTable(eventMapping)) ?? {};
        assertSame(back, mapping);
      }),
    );
  });

  test('the preset is found in a mapping, and what says otherwise is a row', () => {
    const [ecommerce, ga4] = presets;
    assert.deepEqual(splitPresets({ ...ecommerceEvents, 'Signed Up': 'Lead', Mine: 'Custom' }), {
      presets: [ecommerce],
      own: { 'Signed Up': 'Lead', Mine: 'Custom' },
    });
    assert.deepEqual(splitPresets({ ...ga4Events, ...ecommerceEvents, refund: 'Custom' }), {
      presets: [ecommerce, ga4],
      own: { refund: 'Custom' },
    });
    const rest = { ...ecommerceEvents };
    delete rest['Signed Up'];
    assert.deepEqual(splitPresets(rest), { presets: [], own: rest });
    assert.deepEqual(splitPresets(undefined), { presets: [], own: {} });
    assert.deepEqual(withPresets({ presets: [ecommerce], own: {} }), ecommerceEvents);
  });

  test('suggestions: what was seen comes first, each once', () => {
    const seen = ['Demo Booked', 'Product Added'];
    const suggestions = eventSuggestions(seen);
    assert.deepEqual(suggestions.slice(0, 3), [
      { event: 'Demo Booked', source: 'Seen on this page' },
      { event: 'Product Added', source: 'Seen on this page' },
      { event: 'Products Searched', source: 'Segment Spec' },
    ]);
    assert.equal(new Set(suggestions.map(({ event }) => event)).size, 28);
    assert.equal(suggestions.length, 28);
  });
});

describe('imports', () => {
  const segment = {
    tid: tagId,
    pinterestEventMapping: { 'User Signed Up': 'Signup', 'Demo Booked': 'Lead' },
    pinterestCustomProperties: ['plan', 'loyalty.tier'],
    useEnhancedMatchLoad: true,
    mapMessageIdToEventId: true,
  };
  const settings = {
    tagId,
    eventMapping: { 'User Signed Up': 'Signup', 'Demo Booked': 'Lead' },
    customProperties: ['plan', 'loyalty.tier'],
  };
  const match =
    'Enhanced match at load: say who the visitor is with identify(), or with the setting user, before the first event.';

  for (const [name, exported] of Object.entries({
    'the settings alone': segment,
    'a destination of the Public API': { id: 'x', name: 'Pinterest Tag', settings: segment },
    'the settings a page loads': { integrations: { 'Pinterest Tag': segment, Other: {} } },
  }))
    test(`Segment's settings: ${name}`, () => {
      assert.deepEqual(fromSegment(exported), { settings, notes: [match] });
      assert.deepEqual(importSettings(JSON.stringify(exported)), {
        settings,
        summary: "Settings of Segment's Pinterest Tag destination, translated.",
        notes: [match],
      });
    });

  test("Segment's mapping as a list: pairs, several for one event, plain names", () => {
    const pinterestEventMapping = [
      { key: 'Demo Booked', value: 'Lead' },
      { key: 'Demo Booked', value: 'Custom' },
      { key: 'Signed Up', value: 'Signup' },
      { key: 'Empty', value: '' },
      'Checkout',
    ];
    assert.deepEqual(fromSegment({ pinterestEventMapping }).settings, {
      eventMapping: {
        'Demo Booked': ['Lead', 'Custom'],
        'Signed Up': 'Signup',
        Checkout: 'Checkout',
      },
    });
  });

  test('what Segment has switched off stays off, and what nobody knows is said', () => {
    assert.deepEqual(
      fromSegment({ tid: tagId, mapMessageIdToEventId: false, initWithExistingTraits: true }),
      {
        settings: { tagId, eventId: false },
        notes: [
          'Events go without an id, as in Segment. Turn event ids on to let Pinterest count an event once that your server sends, too.',
          '"initWithExistingTraits" has no equivalent here.',
        ],
      },
    );
    const defaults = { tid: tagId, pinterestEventMapping: {}, pinterestCustomProperties: [] };
    assert.deepEqual(fromSegment({ ...defaults, useEnhancedMatchLoad: false }), {
      settings: { tagId },
      notes: [],
    });
    for (const other of [{ tagId }, [], null, 'tid', { settings: 5 }])
      assert.equal(fromSegment(other), undefined);
  });

  test("Segment's consent categories: it begins as pending; how Segment hosts it is of no use", () => {
    const { settings, notes } = fromSegment({
      tid: tagId,
      consentSettings: { categories: ['C0004'] },
      type: 'browser',
      versionSettings: {},
      bundlingStatus: 'bundled',
    });
    assert.deepEqual(settings, { tagId, consent: 'pending' });
    assert.equal(notes.length, 1);
  });

  test('what protects the visitor falls back to the stricter setting, as in core', () => {
    const given = { tagId, consent: 'maybe', limitedDataProcessing: 'yes', loading: 'soon' };
    const { settings, problems } = readSettings(given);
    assert.deepEqual(settings, readOptions(given).options);
    assert.deepEqual(settings, { tagId, consent: 'pending', limitedDataProcessing: true });
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'Choose one of granted, pending, denied. pending is used instead.',
        'Give true, false or a region, such as {"state": "CA", "country": "US"}. true is used instead.',
        'Choose one of eager, idle. It is ignored.',
      ],
    );
  });

  test("the JSON of a <pinterest-tag>, with the element's own names", () => {
    const { settings: read, notes } = importSettings(
      JSON.stringify({
        tagId,
        preset: 'ecommerce',
        eventMapping: { 'Signed Up': 'Lead' },
        pageCategory: 'Lighting',
        email: 'ann@example.com',
      }),
    );
    assert.deepEqual(notes, []);
    assert.deepEqual(read, {
      tagId,
      eventMapping: { ...ecommerceEvents, 'Signed Up': 'Lead' },
      page: { category: 'Lighting' },
      user: { email: 'ann@example.com' },
    });
  });

  test('our own, with mistakes: the rest is taken', () => {
    const text = `{"tagId": "261234567890", "currency": "EUR", "colour": "red", "eventMapping": {"A": 5}}`;
    assert.deepEqual(importSettings(text), {
      settings: { currency: 'EUR', eventMapping: {} },
      summary: 'Settings imported.',
      notes: [
        'colour: "colour" is not a setting. It is ignored.',
        'tagId: That is an advertiser id (12 digits). Use the tag id (13 digits) from Ads Manager, Conversions. It is ignored.',

        'eventMapping → A: Give a Pinterest event, a list of them, or null to send nothing. It is ignored.',
      ],
    });
  });

  test('nothing to import', () => {
    assert.deepEqual(importSettings('{"tagId": }'), {
      summary: 'This is not JSON. Line 1, column 11: A value is missing before }.',
      notes: [],
    });
    assert.match(importSettings('[]').summary, /^There are no settings in this/);
  });

  test('what is written is read: any settings', () => {
    fc.assert(
      fc.property(anySettings, (given) => {
        assertSame(readSettings(given), { settings: given, problems: [] });
      }),
    );
  });
});

describe('what a running tag is told', () => {
  test('what changed alone; what was taken back as undefined', () => {
    const before = { tagId, currency: 'EUR', customProperties: ['plan'], unmapped: 'drop' };
    const after = {
      tagId: '2612345678902',
      customProperties: ['plan'],
      unmapped: 'custom',
      debug: true,
    };
    assert.deepEqual(liveChanges(before, after), { currency: undefined, unmapped: 'custom' });
    assert.equal(
      liveChanges(before, { ...before, pageViews: 'manual', consent: 'denied' }),
      undefined,
    );
  });
});

describe('a call to try', () => {
  test('every example says what it should', () => {
    const summaries = exampleCalls.map(({ call }) => tryCall(call, {}).summary);
    assert.deepEqual(summaries, [
      'Pinterest gets Checkout.',
      'Pinterest gets AddToCart.',
      'Pinterest gets Search.',
      'Pinterest gets Demo Booked.',
      'Pinterest gets PageVisit.',
      'Pinterest gets ViewCategory.',
      'No event: this goes with every later one.',
    ]);
    for (const { call } of exampleCalls) assert.deepEqual(readDraft(toDraft(call)), { call });
  });

  test('events, findings and user data', () => {
    const settings = { eventMapping: { 'Demo Booked': ['Lead', 'Own'] }, partner: 'acme' };
    const call = { type: 'track', event: 'Demo Booked', properties: { value: '5' } };
    const { events, summary, warnings } = tryCall(call, settings);
    assert.equal(summary, 'Pinterest gets Lead and Own.');
    assert.deepEqual(events, [
      { name: 'Lead', data: { value: 5, event_id: 'event-id' } },
      { name: 'Own', data: { value: 5, event_id: 'event-id' } },
    ]);
    assert.deepEqual(warnings, [
      "Lead without currency: Pinterest can't report its value. Pass `currency`, or set `currency` on the tag.",
      'eventMapping sends "Demo Booked" to "Own", which is not a Pinterest event: it is sent as a partner-defined event, good for audiences, absent from conversion reports.',
      "Own without currency: Pinterest can't report its value. Pass `currency`, or set `currency` on the tag.",
    ]);
    const visitor = { type: 'identify', traits: { email: ' Ann@Example.com ' } };
    assert.deepEqual(tryCall(visitor, settings).userData, [
      { key: 'np', value: 'acme', isHashed: false },
      { key: 'em', value: 'ann@example.com', isHashed: true },
    ]);
    const silent = { eventMapping: { 'Demo Booked': null } };
    assert.equal(tryCall(call, silent).summary, 'Pinterest gets nothing.');
  });
});

test('imports where there is no browser, and defines once', async () => {
  await import('@pinterest-tag/devtools/define-settings');
  const { default: schema } = await import('@pinterest-tag/devtools/schema.json', {
    with: { type: 'json' },
  });
  assert.deepEqual(schema.required, ['tagId']);
});

test('the README names every part and every custom property', async () => {
  const folder = new URL('../src/settings/', import.meta.url);
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.ts$/.test(name));
  const sources = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const all = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];
  const [, list] = /^Parts, for `::part\(\)`: (.*?)\.$/ms.exec(readme);
  assert.deepEqual(
    all(list, /`([\w-]+)`/g).sort(),
    all(sources.join(''), /\bpart="([\w-]+)"/g).sort(),
  );
  const { theme } = await import('../dist/ui/theme.js');
  const property = /--pinterest-tag-devtools-([\w-]+)/g;
  const [, rows] = /`--pinterest-tag-devtools-…`.*?\n\|.*?\n(.*)/s.exec(readme);
  const documented = rows.split('\n').flatMap((row) => all(row.split('|')[1] ?? '', /`([\w-]+)`/g));
  const styles = await import('../dist/inspector/panel/inspector-styles.js');
  const css = [theme, ...styles.inspectorStyles].map(({ cssText }) => cssText).join('');
  assert.deepEqual([...new Set(documented)].sort(), all(css, property).sort());
});
