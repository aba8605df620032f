// What editors read: that it says all there is to say, and nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { attributeName, attributeProperties } from '../dist/attributes.js';

const read = (file) =>
  JSON.parse(readFileSync(new URL(`../dist/${file}`, import.meta.url), 'utf8'));
const elements = new Map(
  read('custom-elements.json').modules.flatMap(({ declarations }) =>
    declarations.filter(({ tagName }) => tagName).map((element) => [element.tagName, element]),
  ),
);
const names = (list) => list.map(({ name }) => name);

test('each attribute is in the manifest, with type, field and description', () => {
  const { attributes, members } = elements.get('pinterest-tag');
  assert.deepEqual(names(attributes), attributeProperties.map(attributeName));
  for (const { name, type, description, fieldName } of attributes) {
    assert.ok(type.text.length > 0, name);
    assert.ok(description.length > 20, `${name}: ${description}`);
    assert.ok(
      members.some(({ name: member, attribute }) => member === fieldName && attribute === name),
    );
  }
  const { attributes: ofEvent } = elements.get('pinterest-event');
  assert.deepEqual(names(ofEvent), ['name', 'properties', 'event-id', 'once']);
});

test('values and defaults are those of the options', () => {
  const { attributes } = elements.get('pinterest-tag');
  const shown = attributes.map(({ name, type, default: value }) => [name, type.text, value]);
  for (const expected of [
    ['tag-id', 'string', undefined],
    ['page-views', "'load' | 'history' | 'manual'", "'load'"],
    ['consent', "'granted' | 'pending' | 'denied'", "'granted'"],
    ['event-mapping', 'string', undefined],
    ['product-id', 'string', 'sku, product_id'],
    ['event-id', "'true' | 'false'", "'true'"],
    ['max-held', 'number', '1000'],
    ['debug', 'boolean', 'false'],
  ])
    assert.deepEqual(
      shown.find(([name]) => name === expected[0]),
      expected,
    );
});

test('methods and events are there, what is private is not', () => {
  const { members, events } = elements.get('pinterest-tag');
  assert.deepEqual(names(members).slice(attributeProperties.length), [
    'tag',
    'page',
    'track',
    'identify',
    'setConsent',
  ]);
  assert.deepEqual(names(events), ['pinterest-command', 'pinterest-outcome']);
  for (const { description, type } of events) assert.ok(description && type.text.endsWith('Event'));
});

test("VS Code's and JetBrains' data have the same elements and attributes", () => {
  const expected = [...elements].map(([tagName, { attributes }]) => [tagName, names(attributes)]);
  const { tags } = read('vscode.html-custom-data.json');
  assert.deepEqual(
    tags.map(({ name, attributes }) => [name, names(attributes)]),
    expected,
  );
  const consent = tags[0].attributes.find(({ name }) => name === 'consent');
  assert.deepEqual(names(consent.values), ['granted', 'pending', 'denied']);
  const { name, version, contributions } = read('web-types.json');
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  assert.deepEqual([name, version], [manifest.name, manifest.version]);
  assert.deepEqual(
    contributions.html.elements.map((element) => [element.name, names(element.attributes)]),
    expected,
  );
});
