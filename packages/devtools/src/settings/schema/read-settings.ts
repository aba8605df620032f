import { isRecord } from '../../data/is-record.js';
import type { PinterestTagSettings } from '../settings.js';
import { notSettings } from './settings-schema.js';
import { settingProblems, type SettingProblem } from './setting-problems.js';

/** Settings, and what of them a tag cannot use. */
export interface ReadSettings {
  readonly settings: PinterestTagSettings;
  /** A missing tag id is not listed: a form may be without one. */
  readonly problems: readonly SettingProblem[];
}

/** What protects the visitor falls back to the stricter setting, as in core, not to its default. */
const stricter = { consent: 'pending', limitedDataProcessing: true } as const;

/**
 * Reads settings from outside. What does not fit is left out: of the event mapping the row, of the rest the
 * whole setting; so is what JSON cannot hold. Returns a copy; never throws.
 */
export function readSettings(given: unknown): ReadSettings {
  const value = asJson(given);
  if (!isRecord(value)) return { settings: {}, problems: [{ path: [], message: notSettings }] };
  // Only editors read the schema's address.
  const source = omit(value, new Set(['$schema']));
  const problems = settingProblems(source).filter(
    ({ path }) => path[0] !== 'tagId' || source['tagId'] !== undefined,
  );
  const rows = new Set<string>();
  const wrong = new Set<string>();
  for (const { path } of problems) {
    const [setting = '', row] = path;
    if (setting === 'eventMapping' && row !== undefined) rows.add(row);
    else wrong.add(setting);
  }
  const settings = omit(source, wrong);
  for (const [name, instead] of Object.entries(stricter))
    if (wrong.has(name)) settings[name] = instead;
  const { eventMapping } = settings;
  if (isRecord(eventMapping)) settings['eventMapping'] = omit(eventMapping, rows);
  const tagId = settings['tagId'] as string | number | undefined;
  if (tagId !== undefined) settings['tagId'] = String(tagId).trim();
  return { settings, problems: problems.map(withConsequence) };
}

function withConsequence({ path, message }: SettingProblem): SettingProblem {
  const instead = Object.entries(stricter).find(([name]) => name === path[0])?.[1];
  const consequence =
    instead === undefined ? 'It is ignored.' : `${String(instead)} is used instead.`;
  return { path, message: `${message} ${consequence}` };
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
