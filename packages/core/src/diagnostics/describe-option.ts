import {
  expectedTexts,
  optionRules,
  stricterValues,
  type OptionName,
} from '../options/option-table.js';
import { personalKeys } from '../options/personal-keys.js';
import { standardTagId } from '../options/tag-id.js';
import { optionNames, type UnusableOption } from '../options/usable-options.js';
import { showValue } from '../support/show-value.js';

/** What was given for an invalid option, under the name the writer gave it, what is expected, and what happens instead. */
export function describeOption([option, value]: UnusableOption, name: string = option): string {
  if (option === 'tagId')
    return `${name} is ${showValue(value)}; ${expectedTagId(standardTagId(value))} Nothing is sent.`;
  if (!optionNames.includes(option))
    return `${name} is no option. Known: tagId, ${optionNames.join(', ')}.`;
  const instead = stricterValues[option as OptionName];
  const result =
    instead === undefined ? 'It is ignored.' : `${name} is taken as ${String(instead)}.`;
  return `${name} is ${showValue(value)}; it must be ${expectedOf(option as OptionName)}. ${result}`;
}

function expectedOf(option: OptionName): string {
  const rule = optionRules[option];
  if (typeof rule !== 'function') return `one of ${rule.join(', ')}`;
  const text = expectedTexts[option as keyof typeof expectedTexts];
  return text + (option === 'enhancedMatch' ? personalKeys.join(', ') : '');
}

function expectedTagId(tagId: string): string {
  return /^\d{12}$/.test(tagId)
    ? 'that is an advertiser id (12 digits). Use the tag id (13 digits) from Ads Manager, Conversions.'
    : 'it must be 13 digits: copy it from Ads Manager, Conversions.';
}
