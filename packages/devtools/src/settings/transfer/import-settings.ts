import { isRecord } from '../../data/is-record.js';
import { readJson } from './read-json.js';
import { readSettings } from '../schema/read-settings.js';
import type { PinterestTagSettings } from '../settings.js';
import { elementNames, fromElementOptions } from './from-element.js';
import { fromSegment } from './from-segment.js';

/** What came of a text. */
export interface Imported {
  /** `undefined` when there are none in it. */
  readonly settings?: PinterestTagSettings;
  /** A sentence on what it was: "Settings of Segment's Pinterest Tag destination." */
  readonly summary: string;
  /** What was left out, and what is different now; a sentence each. */
  readonly notes: readonly string[];
}

/** Reads settings from a text: our own JSON, the JSON in a `<pinterest-tag>`, or an export of Segment's. */
export function importSettings(text: string): Imported {
  const { value, mistake } = { value: undefined, ...readJson(text) };
  if (mistake)
    return {
      summary: `This is not JSON. Line ${mistake.line}, column ${mistake.column}: ${mistake.message}`,
      notes: [],
    };
  if (!isRecord(value))
    return {
      summary:
        'There are no settings in this: it has to be an object, such as {"currency": "EUR"}.',
      notes: [],
    };
  const segment = fromSegment(value);
  const isElement = elementNames.some((name) => Object.hasOwn(value, name));
  const given = segment?.settings ?? (isElement ? fromElementOptions(value) : value);
  const { settings, problems } = readSettings(given);
  const left = problems.map(({ path, message }) => `${path.join(' → ')}: ${message}`);
  return {
    settings,
    summary: segment
      ? "Settings of Segment's Pinterest Tag destination, translated."
      : 'Settings imported.',
    notes: [...(segment?.notes ?? []), ...left],
  };
}
