import { isRecord } from '../../data/is-record.js';
import type { PinterestTagSettings } from '../settings.js';
import { settingsSchema } from './settings-schema.js';
import { validate, type SchemaProblem } from './validate.js';

/** Settings, and what of them could not be used. */
export interface ReadSettings {
  readonly settings: PinterestTagSettings;
  /** What could not, why, and what holds instead; a missing tag id is none: a form may be without. */
  readonly problems: readonly SchemaProblem[];
}

/** What protects the visitor falls back to the careful side, as in core, not to its default. */
const careful = { consent: 'pending', limitedDataProcessing: true } as const;

/**
 * The settings in a value from outside. What does not fit is left out: of the event mapping the row, of
 * the rest the whole setting; so is what JSON can't say. A copy; never throws.
 */
export function readSettings(given: unknown): ReadSettings {
  const value = asJson(given);
  // Only editors want the schema's address.
  const source = isRecord(value) ? omit(value, new Set(['$schema'])) : undefined;
  const problems = validate(settingsSchema, source ?? value, settingsSchema).filter(
    ({ path }) => path[0] !== 'tagId' || source?.['tagId'] !== undefined,
  );
  const rows = new Set<string>();
  const wrong = new Set<string>();
  for (const { path } of problems) {
    const [setting = '', row] = path;
    if (setting === 'eventMapping' && row !== undefined) rows.add(row);
    else wrong.add(setting);
  }
  const settings = omit(source ?? {}, wrong);
  for (const [name, instead] of Object.entries(careful))
    if (wrong.has(name)) settings[name] = instead;
  const { eventMapping } = settings;
  if (isRecord(eventMapping)) settings['eventMapping'] = omit(eventMapping, rows);
  const tagId = settings['tagId'] as string | number | undefined;
  if (tagId !== undefined) settings['tagId'] = String(tagId).trim();
  return { settings, problems: problems.map(withConsequence) };
}

function withConsequence({ path, message }: SchemaProblem): SchemaProblem {
  const instead = Object.entries(careful).find(([name]) => name === path[0])?.[1];
  const going = instead === undefined ? 'without it' : `with ${String(instead)}`;
  return { path, message: `${message} Going on ${going}.` };
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
