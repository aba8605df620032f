import type { PinterestTagOptions } from '../api/tag-options.js';
import { isRecord } from '../support/is-record.js';
import { optionRules, stricterValues, type OptionName } from './option-table.js';
import { isTagId, standardTagId } from './tag-id.js';

/** Every option but the tag id. */
export const optionNames: readonly string[] = Object.keys(optionRules);

/** An invalid option, and its value. */
export type UnusableOption = readonly [option: string, value: unknown];

/** Returns the options without invalid ones, for which the default applies or a stricter value. */
export function usableOptions(given: unknown): {
  options: PinterestTagOptions;
  unusable: UnusableOption[];
} {
  const source: Record<string, unknown> = isRecord(given) ? given : {};
  const options: Record<string, unknown> = {};
  const unusable: UnusableOption[] = [];

  for (const option of Object.keys(source)) {
    const value = read(source, option);
    if (value === undefined || option === 'tagId') continue;
    const isUsable = optionNames.includes(option) && isValid(option as OptionName, value);
    const used = isUsable ? value : stricterValues[option as OptionName];
    if (used !== undefined) options[option] = used;
    if (!isUsable) unusable.push([option, value]);
  }
  const givenId = read(source, 'tagId');
  const tagId = standardTagId(givenId);
  if (!isTagId(tagId)) unusable.push(['tagId', givenId]);
  return { options: { ...options, tagId }, unusable };
}

function isValid(option: OptionName, value: unknown): boolean {
  const rule = optionRules[option];
  return typeof rule === 'function' ? rule(value) : rule.includes(value as string);
}

/** An option that throws when read counts as not given. */
function read(source: Record<string, unknown>, option: string): unknown {
  try {
    return source[option];
  } catch {
    return undefined;
  }
}
