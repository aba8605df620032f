import { isRecord } from '../../data/is-record.js';
import type { JsonSchema, RootSchema } from './json-schema.js';

/** A value that does not fit the schema. */
export interface SchemaProblem {
  /** The keys that lead to it: `['eventMapping', 'Demo Booked']`; empty for the whole. */
  readonly path: readonly string[];
  /** What it must be. */
  readonly message: string;
}

/**
 * Where the value does not fit, in the order of the schema; empty when it fits. Knows the keywords of
 * `JsonSchema`. Compiles nothing: a strict Content Security Policy allows it.
 *
 * @param root Where `$ref` looks things up.
 */
export function validate(
  schema: JsonSchema,
  value: unknown,
  root: Pick<RootSchema, 'definitions'>,
): SchemaProblem[] {
  return problemsAt(schema, value, { root, path: [], message: 'This value does not fit.' });
}

interface Place {
  readonly root: Pick<RootSchema, 'definitions'>;
  readonly path: readonly string[];
  /** What to say when the schema itself says nothing: its parent's message. */
  readonly message: string;
}

function problemsAt(schema: JsonSchema, value: unknown, place: Place): SchemaProblem[] {
  const { root, path } = place;
  const message = schema.errorMessage ?? place.message;
  const here = { root, path, message };
  if (schema.$ref !== undefined) {
    const target = root.definitions[schema.$ref.replace('#/definitions/', '')];
    return target ? problemsAt(target, value, here) : [];
  }
  const parts = (schema.allOf ?? []).flatMap((inner) => problemsAt(inner, value, here));
  if (parts.length > 0) return parts;
  const fits = (inner: JsonSchema): boolean => problemsAt(inner, value, here).length === 0;
  if (
    !hasType(value, schema.type) ||
    (schema.enum && !schema.enum.includes(value)) ||
    (typeof value === 'string' && !isText(value, schema)) ||
    (typeof value === 'number' && !isWithin(value, schema)) ||
    (schema.anyOf && !schema.anyOf.some(fits)) ||
    (schema.not && fits(schema.not))
  )
    return [{ path, message }];
  return [
    ...(Array.isArray(value) ? itemProblems(schema, value, here) : []),
    ...(isRecord(value) ? propertyProblems(schema, value, here) : []),
  ];
}

function itemProblems(
  { items }: JsonSchema,
  list: readonly unknown[],
  place: Place,
): SchemaProblem[] {
  if (!items) return [];
  return list.flatMap((item, index) =>
    problemsAt(items, item, { ...place, path: [...place.path, String(index)] }),
  );
}

function propertyProblems(
  { properties = {}, additionalProperties, required = [] }: JsonSchema,
  value: Readonly<Record<string, unknown>>,
  place: Place,
): SchemaProblem[] {
  const given = Object.keys(value).filter((name) => value[name] !== undefined);
  const missing = required.filter((name) => !given.includes(name));
  return [
    ...missing.map((name) => {
      const message = properties[name]?.errorMessage ?? `${name} is missing.`;
      return { path: [...place.path, name], message };
    }),
    ...given.flatMap((name) => {
      const path = [...place.path, name];
      const schema = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      if (schema === false) return [{ path, message: `"${name}" is no setting.` }];
      return schema ? problemsAt(schema, value[name], { ...place, path }) : [];
    }),
  ];
}

function hasType(value: unknown, type: JsonSchema['type']): boolean {
  if (type === undefined) return true;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return typeof value === type;
}

const isText = (value: string, { pattern, format }: JsonSchema): boolean =>
  (pattern === undefined || new RegExp(pattern).test(value)) &&
  // Against which page it is read does not decide whether it can be.
  (format === undefined || URL.canParse(value, 'https://page.example/'));

const isWithin = (value: number, { minimum, maximum }: JsonSchema): boolean =>
  (minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum);
