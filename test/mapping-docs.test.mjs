// docs/mapping.md and docs/options.md: each row of the mapping is run through the mapper, and none is missing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { ecommerceEvents, ga4Events, mapCall } from '@pinterest-tag/core';
import manifest from '../packages/element/dist/custom-elements.json' with { type: 'json' };
import { fields } from '../packages/core/dist/mapping/fields.js';
import { builtInEvents } from '../packages/core/dist/mapping/event-names.js';
import { optionDefaults } from '../packages/core/dist/options/option-table.js';
import { userFields } from '../packages/core/dist/mapping/user-fields.js';

const mapping = readFileSync('docs/mapping.md', 'utf8');
const options = readFileSync('docs/options.md', 'utf8');

/** The rows of the tables with that heading; headings by their first cells. */
function rows(text, ...heading) {
  const tables = text.split(/\n\n+/).filter((part) => part.startsWith('|'));
  const cells = (line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  return tables
    .map((table) => table.trim().split('\n').map(cells))
    .filter(([first]) => heading.every((name, index) => first[index] === name))
    .flatMap(([, , ...body]) => body);
}

const code = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text);
const evaluate = (text) =>
  // A literal of another realm has another prototype.
  structuredClone(
    runInNewContext(`(${text})`, {
      page: (page) => ({ type: 'page', ...page }),
      track: (event, properties = {}) => ({ type: 'track', event, properties }),
      identify: (userId, traits) => ({ type: 'identify', userId, traits }),
    }),
  );

/** `Checkout { value: 25 }` as a command. */
function command(text) {
  const [, name, data] = /^([^{]+) (\{.*)$/.exec(text);
  return name === 'set' ? ['set', evaluate(data)] : ['track', name, evaluate(data)];
}

for (const [call, settings, becomes] of rows(mapping, 'call', 'settings', 'becomes'))
  test(`docs/mapping.md: ${call} ${settings}`, () => {
    const expected = becomes === 'nothing' ? [] : code(becomes).map(command);
    assert.ok(becomes === 'nothing' || expected.length > 0);
    const given = settings === '' ? {} : evaluate(code(settings)[0]);
    assert.deepEqual(mapCall(evaluate(code(call)[0]), given), expected);
  });

test('the tables of names are those of the mapper', () => {
  const table = (...heading) => Object.fromEntries(rows(mapping, ...heading));
  assert.deepEqual(table('built in'), builtInEvents);
  assert.deepEqual(table('with `ecommerceEvents`'), ecommerceEvents);
  const ga4 = Object.entries(ga4Events).map(([name, event]) => [name, event ?? 'nothing']);
  assert.deepEqual(table('with `ga4Events`'), Object.fromEntries(ga4));
});

test('each event data and each property it comes from is in docs/mapping.md', () => {
  for (const { from } of fields)
    for (const word of from) assert.match(mapping, new RegExp(`\\b${word}\\b`));
});

test('the table of the visitor is the mapper’s', () => {
  assert.deepEqual(
    rows(mapping, "Pinterest's key").map(([key]) => code(key)[0]),
    userFields.map(({ key }) => key),
  );
  for (const { key, from } of userFields.filter((field) => field.key !== 'external_id')) {
    const [, sources] = rows(mapping, "Pinterest's key").find(([first]) => first === `\`${key}\``);
    assert.deepEqual(
      code(sources).filter((source) => source !== '@'),
      from,
    );
  }
});

test('the rows of event data', () => {
  const found = rows(mapping, 'property', 'event data');
  assert.equal(found.length, 13);
  for (const [property, data] of found) {
    const [from] = code(property);
    const [to] = code(data);
    const isItem = to.startsWith('line_items[].');
    const key = from.replace('products[].', '');
    const given = isItem ? { products: [{ [key]: 'EUR' }] } : { [key]: 'EUR' };
    const [[, , sent]] = mapCall({ type: 'track', event: 'WatchVideo', properties: given });
    const expected = isItem
      ? { line_items: [{ [to.replace('line_items[].', '')]: 'EUR' }] }
      : { [to]: 'EUR', ...(to === 'coupon' && { promo_code: 'EUR' }) };
    assert.deepEqual(sent, expected, property);
  }
});

test('docs/options.md has each attribute of the element, with its default', () => {
  const table = rows(options, 'attribute', 'JavaScript');
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  const attributes = (tagName) =>
    elements.find((each) => each.tagName === tagName).attributes.map(({ name }) => name);
  const documented = table.map(([attribute]) => code(attribute)[0]);
  assert.deepEqual(
    attributes('pinterest-tag').filter((name) => !documented.includes(name)),
    [],
  );
  for (const [attribute, name, , documentedDefault] of table) {
    const value = optionDefaults[code(name)[0]];
    if (value === undefined || attribute === '`preset`') continue;
    assert.equal(code(documentedDefault)[0], [value].flat().join(', '), attribute);
  }
  for (const [attribute] of rows(options, '`<pinterest-event>`'))
    assert.ok(attributes('pinterest-event').includes(code(attribute)[0]), attribute);
});

test('mapping and migration list the same differences from Segment', () => {
  const differences = rows(mapping, 'ours', 'why');
  assert.equal(differences.length, 24);
  assert.deepEqual(rows(readFileSync('docs/migration.md', 'utf8'), 'ours', 'why'), differences);
});
