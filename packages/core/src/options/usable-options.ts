import { isOptionAddress } from './addresses.js';
import { isRecord } from '../support/is-record.js';
import { isText } from '../support/is-text.js';
import { personalKeys } from './personal-keys.js';
import { consents } from '../api/consent.js';
import { isTagId, standardTagId } from './tag-id.js';
import type { PinterestTagOptions } from '../api/tag-options.js';

/** The values an option may have, or whether it is one of them. */
type Rule = readonly unknown[] | ((value: unknown) => boolean);

const isFunction: Rule = (value) => typeof value === 'function';
const areTexts: Rule = (value) => Array.isArray(value) && value.every(isText);
const isCount: Rule = (value) => Number.isFinite(value) && (value as number) >= 0;

/** What each option must be; the compiler asks for a row per option. In words: `option-problem.ts`. */
export const optionRules: {
  readonly [option in Exclude<keyof PinterestTagOptions, 'tagId'>]: Rule;
} = {
  pageViews: ['load', 'history', 'manual'],
  page: (value) => isRecord(value) || isFunction(value),
  consent: consents,
  globalPrivacyControl: ['limit', 'deny', 'ignore'],
  user: isRecord,
  beforeSend: isFunction,
  loading: ['eager', 'idle'],
  scriptSrc: (value) => isOptionAddress('scriptSrc', value),
  endpoint: (value) => isOptionAddress('endpoint', value),
  nonce: (value) => typeof value === 'string',
  maxHeld: isCount,
  deliveryTimeout: isCount,
  debug: [true, false],
  eventMapping: isRecord,
  customProperties: areTexts,
  productId: areTexts,
  currency: (value) => isText(value) && value.trim().length === 3,
  unmapped: ['as-is', 'custom', 'drop'],
  eventId: [true, false],
  enhancedMatch: (value) =>
    value === false ||
    (Array.isArray(value) &&
      value.every((key) => (personalKeys as readonly unknown[]).includes(key))),
  partner: isText,
  limitedDataProcessing: (value) => typeof value === 'boolean' || isRecord(value),
};

/** Every option but the tag id. */
export const optionNames: readonly string[] = Object.keys(optionRules);

/** What protects the visitor falls back to the careful side, not to its default. */
export const carefulOptions: ReadonlyMap<string, string | boolean> = new Map<
  string,
  string | boolean
>([
  ['consent', 'pending'],
  ['limitedDataProcessing', true],
]);

/** An option that can't be used, and its value. */
export type UnusableOption = readonly [option: string, value: unknown];

/**
 * The options with what can't be used left out, so that its default holds (of consent and limited data
 * processing the careful side).
 */
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
    const isKnown = optionNames.includes(option);
    const rule = isKnown ? optionRules[option as keyof typeof optionRules] : [];
    const isUsable = typeof rule === 'function' ? rule(value) : rule.includes(value);
    const used = isUsable ? value : carefulOptions.get(option);
    if (used !== undefined) options[option] = used;
    if (!isUsable) unusable.push([option, value]);
  }
  const givenId = read(source, 'tagId');
  const tagId = standardTagId(givenId);
  if (!isTagId(tagId)) unusable.push(['tagId', givenId]);
  return { options: { ...options, tagId }, unusable };
}

/** An option that throws when read counts as not given. */
function read(source: Record<string, unknown>, option: string): unknown {
  try {
    return source[option];
  } catch {
    return undefined;
  }
}
