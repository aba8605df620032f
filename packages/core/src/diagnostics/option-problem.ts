import { personalKeys } from '../options/personal-keys.js';
import { showValue } from '../support/show-value.js';
import { standardTagId } from '../options/tag-id.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import {
  carefulOptions,
  optionNames,
  optionRules,
  type UnusableOption,
} from '../options/usable-options.js';

const url =
  'an https address, or one of this page\'s origin or localhost, such as "https://t.example.com/core.js"';
const count = 'a number from 0 up';
const names = 'a list of names, such as ["plan"]';

/** What an option must be that has no list of values. */
const expected: { readonly [option in keyof PinterestTagOptions]?: string } = {
  page: 'an object or a function',
  user: 'an object of traits, such as {"email": "ann@example.com"}',
  beforeSend: 'a function',
  scriptSrc: url,
  endpoint: url,
  nonce: 'text',
  maxHeld: count,
  deliveryTimeout: count,
  eventMapping: 'an object of your events and Pinterest\'s, such as {"Demo Booked": "Lead"}',
  customProperties: names,
  productId: names,
  currency: 'an ISO 4217 code, such as "EUR"',
  enhancedMatch: `false or a list of ${personalKeys.join(', ')}`,
  partner: 'text',
  limitedDataProcessing: 'true, false or {"state": "CA", "country": "US"}',
};

/** What was given for an option, what it must be, and what happens instead; follows the option's name. */
export function optionProblem([option, value]: UnusableOption): string {
  if (option === 'tagId')
    return `is ${showValue(value)}; ${tagIdProblem(standardTagId(value))} Nothing is sent.`;
  if (!optionNames.includes(option))
    return `is no option. Known: tagId, ${optionNames.join(', ')}.`;
  const name = option as keyof typeof optionRules;
  const rule = optionRules[name];
  const words = typeof rule === 'function' ? expected[name] : `one of ${rule.join(', ')}`;
  const instead = carefulOptions.get(option);
  const going = instead === undefined ? 'without it' : `with ${String(instead)}`;
  return `is ${showValue(value)}; it must be ${words}. Going on ${going}.`;
}

function tagIdProblem(tagId: string): string {
  return /^\d{12}$/.test(tagId)
    ? 'that is an advertiser id (12 digits). Use the tag id (13 digits) from Ads Manager, Conversions.'
    : 'it must be 13 digits: copy it from Ads Manager, Conversions.';
}
