import { isRecord } from '../is-record.js';
import type { PinterestTagSettings } from '../settings.js';
import { settingsSchema } from './settings-schema.js';
import { validate, type SchemaProblem } from './validate.js';

/** Settings, and what of them could not be used. */
export interface ReadSettings {
  readonly settings: PinterestTagSettings;
  /** What was left out, and why; a missing tag id is none: a form may be without. */
  readonly problems: readonly SchemaProblem[];
}

/**
 * The settings in a value from outside. What does not fit is left out: of the event mapping the row, of
 * the rest the whole setting; so is what JSON can't say. A copy; never throws.
 */
export function readSettings(given: unknown): ReadSettings {
  const value = asJson(given);
  // Only editors want the schema's address.
  const source = isRecord(value) ? omit(value, new Set(['$schema'])) : undefined;
  const problems = validate(
    settingsSchema,
    isRecord(value) ? source : value,
    settingsSchema,
  ).filter(({ path }) => path[0] !== 'tagId' || source?.['tagId'] !== undefined);
  const rows = new Set<string>();
  const wrong = new Set<string>();
  for (const { path } of problems) {
    const [setting = '', row] = path;
    if (setting === 'eventMapping' && row !== undefined) rows.add(row);
    else wrong.add(setting);
  }
  const settings = omit(source ?? {}, wrong);
  const { eventMapping } = settings;
  if (isRecord(eventMapping)) settings['eventMapping'] = omit(eventMapping, rows);
  const tagId = settings['tagId'] as string | number | undefined;
  if (tagId !== undefined) settings['tagId'] = String(tagId).trim();
  return { settings, problems };
}

function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    return undefined; // a cycle, a BigInt
  }
}

function omit(object: object, keys: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.has(key)));
}
