import { consents } from '../api/consent.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { userFields } from '../mapping/user-fields.js';
import { isRecord } from '../support/is-record.js';
import { isText } from '../support/is-text.js';
import { isOptionAddress } from './addresses.js';

/** Every option but the tag id, which has its own rules in `tag-id.ts`. */
export type OptionName = Exclude<keyof PinterestTagOptions, 'tagId'>;

const isFunction = (value: unknown): boolean => typeof value === 'function';
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';

/** What an option may be that has no list of values. */
export const optionKinds = {
  boolean: isBoolean,
  count: (value: unknown): boolean => Number.isFinite(value) && (value as number) >= 0,
  coreAddress: (value: unknown): boolean => isOptionAddress('scriptSrc', value),
  currency: (value: unknown): boolean => isText(value) && value.trim().length === 3,
  endpointAddress: (value: unknown): boolean => isOptionAddress('endpoint', value),
  eventMapping: isRecord,
  function: isFunction,
  names: (value: unknown): boolean => Array.isArray(value) && value.every(isText),
  page: (value: unknown): boolean => isRecord(value) || isFunction(value),
  personalKeys: (value: unknown): boolean =>
    value === false ||
    (Array.isArray(value) && value.every((each) => userFields.some(({ key }) => key === each))),
  region: (value: unknown): boolean => isBoolean(value) || isRecord(value),
  string: (value: unknown): boolean => typeof value === 'string',
  text: isText,
  traits: isRecord,
};

type OptionKind = keyof typeof optionKinds;

/** What each option must be: a kind, or one of a list of values. The compiler requires a row per option. */
export const optionRules: { readonly [option in OptionName]-?: OptionKind | readonly string[] } = {
  pageViews: ['load', 'history', 'manual'],
  page: 'page',
  consent: consents,
  globalPrivacyControl: ['limit', 'deny', 'ignore'],
  user: 'traits',
  beforeSend: 'function',
  loading: ['eager', 'idle'],
  scriptSrc: 'coreAddress',
  endpoint: 'endpointAddress',
  nonce: 'string',
  maxHeld: 'count',
  deliveryTimeout: 'count',
  debug: 'boolean',
  eventMapping: 'eventMapping',
  customProperties: 'names',
  productId: 'names',
  currency: 'currency',
  unmapped: ['as-is', 'custom', 'drop'],
  eventId: 'boolean',
  enhancedMatch: 'personalKeys',
  partner: 'text',
  limitedDataProcessing: 'region',
};

/** What applies in place of an invalid value, where the default would be less strict. */
export const stricterValues: { readonly [option in OptionName]?: string | boolean } = {
  consent: 'pending',
  limitedDataProcessing: true,
};

const expectedAddress =
  'an https address, or one of this page\'s origin or localhost, such as "https://t.example.com/core.js"';

/** The kinds in words, which follow "it must be". The compiler requires one per kind; messages alone read it. */
export const expectedTexts: { readonly [kind in OptionKind]: string } = {
  boolean: 'one of true, false',
  count: 'a number from 0 up',
  coreAddress: expectedAddress,
  currency: 'an ISO 4217 code, such as "EUR"',
  endpointAddress: expectedAddress,
  eventMapping: 'an object of your events and Pinterest\'s, such as {"Demo Booked": "Lead"}',
  function: 'a function',
  names: 'a list of names, such as ["plan"]',
  page: 'an object or a function',
  personalKeys: 'false or a list of ', // completed with the keys
  region: 'true, false or {"state": "CA", "country": "US"}',
  string: 'text',
  text: 'text',
  traits: 'an object of traits, such as {"email": "ann@example.com"}',
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
