import { consents } from '../api/consent.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import type { PersonalKey } from '../pintrk/user-data.js';
import { isRecord } from '../support/is-record.js';
import { isText } from '../support/is-text.js';
import { isOptionAddress } from './addresses.js';
import { personalKeys } from './personal-keys.js';

/** Every option but the tag id, which has its own rules in `tag-id.ts`. */
export type OptionName = Exclude<keyof PinterestTagOptions, 'tagId'>;

/** What an option must be: one of a list of values, or what a function accepts. */
type OptionRule = readonly string[] | ((value: unknown) => boolean);

const isFunction = (value: unknown): boolean => typeof value === 'function';
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isString = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isFinite(value) && (value as number) >= 0;
const isListOf = (value: unknown, isEntry: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isEntry);
const isNames = (value: unknown): boolean => isListOf(value, isText);

const rules = {
  pageViews: ['load', 'history', 'manual'],
  page: (value) => isRecord(value) || isFunction(value),
  consent: consents,
  globalPrivacyControl: ['limit', 'deny', 'ignore'],
  user: isRecord,
  beforeSend: isFunction,
  loading: ['eager', 'idle'],
  scriptSrc: (value) => isOptionAddress('scriptSrc', value),
  endpoint: (value) => isOptionAddress('endpoint', value),
  nonce: isString,
  maxHeld: isCount,
  deliveryTimeout: isCount,
  debug: isBoolean,
  eventMapping: isRecord,
  customProperties: isNames,
  productId: isNames,
  currency: (value) => isText(value) && value.trim().length === 3,
  unmapped: ['as-is', 'custom', 'drop'],
  eventId: isBoolean,
  enhancedMatch: (value) =>
    value === false || isListOf(value, (key) => personalKeys.includes(key as PersonalKey)),
  partner: isText,
  limitedDataProcessing: (value) => isBoolean(value) || isRecord(value),
} as const satisfies { readonly [option in OptionName]-?: OptionRule };

/** What each option must be. The compiler requires a row per option. */
export const optionRules: { readonly [option in OptionName]-?: OptionRule } = rules;

/** What applies in place of an invalid value, where the default would be less strict. */
export const stricterValues: { readonly [option in OptionName]?: string | boolean } = {
  consent: 'pending',
  limitedDataProcessing: true,
};

const expectedAddress =
  'an https address, or one of this page\'s origin or localhost, such as "https://t.example.com/core.js"';

const booleanText = 'one of true, false';
const countText = 'a number from 0 up';
const namesText = 'a list of names, such as ["plan"]';

/** The options whose rule is a function. */
type CheckedOption = {
  [option in OptionName]: (typeof rules)[option] extends readonly string[] ? never : option;
}[OptionName];

/** What functions accept, in words that follow "it must be". The compiler requires one each; messages alone read it. */
export const expectedTexts: { readonly [option in CheckedOption]: string } = {
  page: 'an object or a function',
  user: 'an object of traits, such as {"email": "ann@example.com"}',
  beforeSend: 'a function',
  scriptSrc: expectedAddress,
  endpoint: expectedAddress,
  nonce: 'text',
  maxHeld: countText,
  deliveryTimeout: countText,
  debug: booleanText,
  eventMapping: 'an object of your events and Pinterest\'s, such as {"Demo Booked": "Lead"}',
  customProperties: namesText,
  productId: namesText,
  currency: 'an ISO 4217 code, such as "EUR"',
  eventId: booleanText,
  enhancedMatch: 'false or a list of ', // completed with the keys
  partner: 'text',
  limitedDataProcessing: 'true, false or {"state": "CA", "country": "US"}',
};

/** The default of each option, `undefined` where there is none; for the JSON Schema, forms and the docs. */
export const optionDefaults: { readonly [option in OptionName]-?: PinterestTagOptions[option] } = {
  pageViews: 'load',
  page: undefined,
  consent: 'granted',
  globalPrivacyControl: 'limit',
  user: undefined,
  beforeSend: undefined,
  loading: 'eager',
  scriptSrc: 'https://s.pinimg.com/ct/core.js',
  endpoint: 'https://ct.pinterest.com',
  nonce: undefined,
  maxHeld: 1000,
  deliveryTimeout: 5000,
  debug: false,
  eventMapping: undefined,
  customProperties: undefined,
  productId: ['sku', 'product_id'],
  currency: undefined,
  unmapped: 'as-is',
  eventId: true,
  enhancedMatch: ['em'],
  partner: undefined,
  limitedDataProcessing: false,
};
