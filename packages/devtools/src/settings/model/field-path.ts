import { isRecord } from '../../data/is-record.js';
import { settingSchemas } from '../schema/settings-schema.js';
import type { JsonSchema } from '../schema/json-schema.js';
import type { PinterestTagSettings, Setting } from '../settings.js';

/** A field of the form: a setting, or a part of one: `page.name`. */
export type FieldPath = Setting | 'page.name' | 'page.category';

/** What the field's value must be. */
export function schemaAt(path: FieldPath): JsonSchema {
  const [setting, part] = split(path);
  const schema: JsonSchema = settingSchemas[setting];
  return part === undefined ? schema : (schema.properties?.[part] ?? schema);
}

/** The field's value; `undefined` when it is not set. */
export function valueAt(settings: PinterestTagSettings, path: FieldPath): unknown {
  const [setting, part] = split(path);
  const value: unknown = settings[setting];
  return part === undefined ? value : isRecord(value) ? value[part] : undefined;
}

/** The settings with another value in the field; `undefined` takes it out, and what is then empty. */
export function withValueAt(
  settings: PinterestTagSettings,
  path: FieldPath,
  value: unknown,
): PinterestTagSettings {
  const [setting, part] = split(path);
  if (part === undefined) return withValue(settings, setting, value);
  const parent = settings[setting];
  const changed = withValue(isRecord(parent) ? parent : {}, part, value);
  return withValue(settings, setting, Object.keys(changed).length > 0 ? changed : undefined);
}

/** A copy; a key that was there keeps its place. */
function withValue(object: object, key: string, value: unknown): object {
  const entries = Object.entries({ ...object, [key]: value });
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

function split(path: FieldPath): [setting: Setting, part?: string] {
  return path.split('.') as [Setting, string?];
}
