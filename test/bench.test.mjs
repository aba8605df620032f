// The benchmark's own logic; what it measures is no test's business.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, withPart } from '../bench/baseline.mjs';
import { programs } from '../bench/measure-mapping.mjs';
import { quantile } from '../bench/statistics.mjs';
import { formatTable, keepsGoal } from '../bench/table.mjs';
import { mix, workloads } from '../bench/workloads.mjs';

const time = { name: 'Order', unit: 'ns', measured: 300, floor: 20, ratio: 15 };
const size = { name: 'Bundle', unit: 'kB', measured: 6.5 };

test('a table has its columns in line, and says what is over its goal', () => {
  const rows = [
    { ...time, goal: { ratio: 12 }, change: '+3 %' },
    { ...size, measured: 6.4999, goal: { measured: 6.5 }, change: 'new' },
    { name: 'Page', unit: 'ns', measured: 1234.5 },
  ];
  assert.equal(
    formatTable('Mapping', rows),
    [
      'Mapping',
      '        measured  floor  ratio      goal        baseline',
      'Order     300 ns  20 ns   15 ×    ≤ 12 ×  OVER      +3 %',
      'Bundle    6.5 kB                ≤ 6.5 kB    ok       new',
      'Page     1235 ns',
    ].join('\n'),
  );
});

test('a goal is kept up to and with its limit', () => {
  const cases = [
    [{ ...time, goal: { ratio: 15 } }, true],
    [{ ...time, goal: { ratio: 14.9 } }, false],
    [{ ...time, goal: { measured: 300 } }, true],
    [{ ...time, goal: { measured: 299 } }, false],
    [{ ...time, goal: { measured: 0 }, measured: 0 }, true],
    [time, undefined],
  ];
  for (const [row, kept] of cases) assert.equal(keepsGoal(row), kept, JSON.stringify(row));
});

test('a timing is worse past 25 %, a size past 1 %; ratios are compared where there are any', () => {
  const cases = [
    [time, 15, { change: 'same', isWorse: false }],
    [time, 12, { change: '+25 %', isWorse: false }],
    [time, 11.9, { change: '+26 %, worse', isWorse: true }],
    [time, 30, { change: '−50 %', isWorse: false }],
    [time, undefined, { change: 'new' }],
    [size, 6.45, { change: '+0.8 %', isWorse: false }],
    [size, 6.4, { change: '+1.6 %, worse', isWorse: true }],
    [size, 6.6, { change: '−1.5 %', isWorse: false }],
    [{ ...size, measured: 0 }, 0, { change: 'same', isWorse: false }],
    [size, 0, { change: 'was 0, worse', isWorse: true }],
  ];
  for (const [row, before, found] of cases)
    assert.deepEqual(compare('part', [row], { part: { [row.name]: before } }), [
      { ...row, ...found },
    ]);
  assert.deepEqual(compare('part', [time], {}), [{ ...time, change: 'new' }]);
});

test('a part saved replaces its own figures alone', () => {
  const before = { size: { Bundle: 9, Gone: 1 }, mapping: { Order: 12 } };
  assert.deepEqual(withPart(before, 'size', [{ ...size, measured: 6.54321 }]), {
    size: { Bundle: 6.543 },
    mapping: { Order: 12 },
  });
});

test('a quantile is the value that this share does not exceed', () => {
  const values = [5, 1, 4, 2, 3];
  assert.deepEqual(
    [0, 0.5, 0.99, 1].map((share) => quantile(values, share)),
    [1, 3, 5, 5],
  );
});

/** Pinterest takes names without regard to case. */
const sent = (run, message) => {
  const commands = [];
  run(message, (name, event, data) => commands.push([name, event.toLowerCase(), data]));
  return commands.map(([name, event, data]) => [name, event, data.line_items?.length]);
};

test('the mapper and the calls by hand send the same events, with as many line items', () => {
  const messages = Object.values(workloads);
  const byHand = messages.map((message) => sent(programs.floor, message));
  assert.deepEqual(
    messages.map((message) => sent(programs.ours, message)),
    byHand,
  );
  assert.deepEqual(byHand.flat(), [
    ['track', 'viewcategory', undefined],
    ['track', 'search', undefined],
    ['track', 'addtocart', 1],
    ['track', 'checkout', 1],
    ['track', 'checkout', 10],
    ['track', 'checkout', 100],
    ['track', 'article bookmarked', undefined],
  ]);
});

test('the mix is 100 messages, in the same order each time', () => {
  const count = (name) => mix.filter((message) => message === workloads[name]).length;
  assert.deepEqual(
    [mix.length, ...Object.keys(workloads).map(count)],
    [100, 50, 12, 13, 4, 1, 0, 20],
  );
});
