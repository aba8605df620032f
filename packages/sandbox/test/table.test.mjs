import assert from 'node:assert/strict';
import test from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { formatTableHeader, formatTableRow } from '../dist/table/format-table.js';
import { sendEvent, startSandbox } from '../test-support/start-sandbox.mjs';

const plain = { colours: false };
const at = new Date(2026, 0, 2, 3, 4, 5, 6).getTime();
const event = (parts) => ({
  id: 1,
  at,
  tagId: '2612345678901',
  event: 'Checkout',
  data: {},
  userData: {},
  overrides: {},
  page: {},
  via: 'script',
  method: 'GET',
  warnings: [],
  ...parts,
});

const rows = [
  [
    'a full one',
    {
      data: {
        event_id: 'abcdefghij',
        value: 10.5,
        currency: 'EUR',
        line_items: [{ product_id: 'a' }, { product_id: 7 }],
      },
      page: { loc: 'https://shop.example/thanks?order=1' },
      warnings: ['one', 'two'],
    },
    '03:04:05.006  browser  Checkout            abcdefghij  10.5 EUR        a, 7                  /thanks                   -             one; two',
  ],
  [
    "a server's, which counts once with the browser's",
    {
      event: 'checkout',
      via: 'server',
      countedWith: 3,
      data: { event_id: 'A-1', value: '25.5', currency: 'EUR', content_ids: ['a', 'b'] },
    },
    '03:04:05.006  server   checkout            A-1         25.5 EUR        a, b                  -                         with browser',
  ],
  [
    "a browser's that comes after its server's",
    { countedWith: 3 },
    '03:04:05.006  browser  Checkout            -           -               -                     -                         with server',
  ],
  [
    'an empty one',
    {},
    '03:04:05.006  browser  Checkout            -           -               -                     -                         -',
  ],
  [
    'long cells',
    {
      event: 'x'.repeat(40),
      data: { event_id: 'abcdefghijk', value: 0 },
      warnings: ['w'.repeat(999)],
    },
    `03:04:05.006  browser  ${'x'.repeat(17)}…  abcdefghi…  0               -                     -                         -             ${'w'.repeat(159)}…`,
  ],
  [
    'characters outside the basic plane',
    { event: `${'😀'.repeat(17)}ab` },
    `03:04:05.006  browser  ${'😀'.repeat(17)}…  -           -               -                     -                         -`,
  ],
  [
    'escape sequences, line breaks, reordering marks',
    { event: 'a\u001b[31mb\r\nc\u009b\u202ed', page: { loc: 'not a url' } },
    '03:04:05.006  browser  a�[31mb��c��d       -           -               -                     -                         -',
  ],
];

for (const [name, parts, expected] of rows) {
  test(`table row: ${name}`, () => assert.equal(formatTableRow(event(parts), plain), expected));
}

test('the header stands above the same columns', () => {
  const header = formatTableHeader(plain);
  const row = formatTableRow(event({ data: { event_id: 'ID', value: 5 }, warnings: ['W'] }), plain);
  for (const [title, text] of [
    ['EVENT ', 'Checkout'],
    ['EVENT ID', 'ID'],
    ['VALUE', '5 '],
    ['WARNINGS', 'W'],
  ]) {
    assert.equal(header.indexOf(title), row.indexOf(text, row.indexOf('Checkout')), title);
  }
});

test('colours add codes and nothing else', () => {
  const sample = event({ warnings: ['one'] });
  for (const write of [formatTableHeader, (style) => formatTableRow(sample, style)]) {
    const coloured = write({ colours: true });
    assert.notEqual(coloured, write(plain));
    assert.equal(stripVTControlCharacters(coloured), write(plain));
  }
});

test('log gets the header and one line per event', async (t) => {
  const lines = [];
  const sandbox = await startSandbox(t, { log: (line) => lines.push(line) });
  await sendEvent(sandbox, { event: 'Lead' });
  assert.equal(lines.length, 2);
  assert.match(lines[0], /TIME\s+SOURCE\s+EVENT/);
  assert.match(lines[1], /Lead/);
});
