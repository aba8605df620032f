import type { AnalyticsCall } from '../analytics/analytics-call.js';
import { fields } from '../mapping/fields.js';
import { fitValue } from '../mapping/fit-value.js';
import { entriesOf } from '../mapping/line-items.js';
import { normalizeKey } from '../mapping/normalize-key.js';
import { isRecord } from '../support/is-record.js';
import { showValue } from '../support/show-value.js';
import { snapshot } from '../support/snapshot.js';
import type { Diagnostic } from './diagnostic.js';

const lists = ['products', 'items', 'lineitems'];

/** The kind of the field that a property's name is read for. */
const kinds = new Map(
  [...fields].reverse().flatMap(({ kind, from }) => from.map((name) => [normalizeKey(name), kind])),
);
kinds.set('sku', 'id');

/** `1.299`: a number with three decimals, or a thousand and more with a German separator. */
const ambiguous = /^[^\d.,]*\d{1,3}\.\d{3}[^\d.,]*$/;

/** Checks values that are read in another way than they are written, and lists of another shape. */
export function checkProperties(call: AnalyticsCall): Diagnostic[] {
  if (call?.type !== 'track' && call?.type !== 'page') return [];
  const properties = snapshot(call.properties);
  if (!isRecord(properties)) return [];
  return [
    ...checkValues(properties, 'properties'),
    ...Object.keys(properties).flatMap((key) =>
      lists.includes(normalizeKey(key)) ? checkList(key, properties[key]) : [],
    ),
  ];
}

function checkValues(values: Record<string, unknown>, parent: string): Diagnostic[] {
  return Object.entries(values).flatMap(([key, value]): Diagnostic[] => {
    const path = `${parent}.${key}`;
    const kind = kinds.get(normalizeKey(key));
    if (value === null || value === '') return [];
    if (kind === 'number' && typeof value === 'string' && ambiguous.test(value)) {
      const message = `${path} is ${showValue(value)}, which is read as ${showValue(fitValue(value, kind))}. If it means ${value.replace(/\D/g, '')}, pass that number.`;
      return [{ code: 'ambiguous-number', path, message }];
    }
    if (kind === 'currency' && fitValue(value, kind) === undefined) {
      const message = `${path} is ${showValue(value)}; expected an ISO 4217 code such as "EUR". The setting \`currency\` is used, or none.`;
      return [{ code: 'unknown-currency', path, message }];
    }
    if (kind === 'id' && fitValue(value, kind) === undefined) {
      const message = `${path} is ${showValue(value)}, which is no id. It is left out, and the next property that may hold the id is read.`;
      return [{ code: 'not-an-id', path, message }];
    }
    return [];
  });
}

function checkList(key: string, list: unknown): Diagnostic[] {
  const path = `properties.${key}`;
  if (list === null) return [];
  const entries = entriesOf(list);
  if (!entries) {
    const message = `${key} is ${showValue(list)}; it must be a list of objects, such as [{"sku": "A"}]. The event is sent without.`;
    return [{ code: 'products-type', path, message }];
  }
  const found: Diagnostic[] = [];
  if (!Array.isArray(list)) {
    const shape = entries[0] === list ? 'one product' : 'a list of its values';
    const message = `${key} is an object; it is read as ${shape}. Pass a list of objects, such as [{"sku": "A"}].`;
    found.push({ code: 'list-shape', path, message });
  }
  for (const [index, entry] of entries.entries()) {
    const place = `${path}[${index}]`;
    if (!isRecord(entry)) {
      const isId = fitValue(entry, 'id') !== undefined;
      const message = `${key}[${index}] is ${showValue(entry)}; each product must be an object. ${isId ? 'It is read as a product id.' : 'This one is skipped.'}`;
      found.push({ code: isId ? 'list-shape' : 'product-entry', path: place, message });
      continue;
    }
    const inner = Object.keys(entry).find((name) => normalizeKey(name) === 'product');
    if (inner !== undefined && isRecord(entry[inner])) {
      const message = `${key}[${index}].${inner} is an object; what ${key}[${index}] lacks is read from it. Pass its properties beside each other.`;
      found.push({ code: 'list-shape', path: `${place}.${inner}`, message });
    }
    found.push(...checkValues(entry, place));
  }
  return found;
}
