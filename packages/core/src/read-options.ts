import { isRecord } from './analytics/is-record.js';
import { isText } from './analytics/is-text.js';
import { standardTagId, tagIdProblem } from './tag-id.js';
import { personalKeys } from './personal-keys.js';
import { consents } from './queue/consent.js';
import { showValue } from './show-value.js';
import type { PinterestTagOptions } from './tag-options.js';

/** An option that can't be used as given. */
export interface OptionProblem {
  readonly option: string;
  /** What was given, what it must be, and what happens instead. */
  readonly message: string;
}

type Rule = readonly [test: (value: unknown) => boolean, expected: string];

const oneOf = (...values: readonly unknown[]): Rule => [
  (value) => values.includes(value),
  `one of ${values.join(', ')}`,
];
const text: Rule = [isText, 'text'];
const texts: Rule = [
  (value) => Array.isArray(value) && value.every(isText),
  'a list of names, such as ["plan"]',
];
const count: Rule = [(value) => Number.isFinite(value) && (value as number) >= 0, 'a number from 0 up'];
const url: Rule = [
  (value) => isText(value) && URL.canParse(value, globalThis.document?.baseURI),
  'a URL',
];

/** What each option must be; the compiler asks for a row per option. */
const rules: { readonly [option in Exclude<keyof PinterestTagOptions, 'tagId'>]: Rule } = {
  pageViews: oneOf('load', 'history', 'manual'),
  page: [(value) => isRecord(value) || typeof value === 'function', 'an object or a function'],
  consent: oneOf(...consents),
  globalPrivacyControl: oneOf('limit', 'deny', 'ignore'),
  user: [isRecord, 'an object of traits, such as {"email": "ann@example.com"}'],
  beforeSend: [(value) => typeof value === 'function', 'a function'],
  loading: oneOf('eager', 'idle'),
  scriptSrc: url,
  endpoint: url,
  nonce: [(value) => typeof value === 'string', 'text'],
  maxHeld: count,
  deliveryTimeout: count,
  debug: oneOf(true, false),
  eventMapping: [
    isRecord,
    'an object of your events and Pinterest\'s, such as {"Demo Booked": "Lead"}',
  ],
  customProperties: texts,
  productId: texts,
  currency: [
    (value) => isText(value) && value.trim().length === 3,
    'an ISO 4217 code, such as "EUR"',
  ],
  unmapped: oneOf('as-is', 'custom', 'drop'),
  eventId: oneOf(true, false),
  enhancedMatch: [
    (value) =>
      value === false ||
      (Array.isArray(value) &&
        value.every((key) => (personalKeys as readonly unknown[]).includes(key))),
    `false or a list of ${personalKeys.join(', ')}`,
  ],
  partner: text,
  limitedDataProcessing: [
    (value) => typeof value === 'boolean' || isRecord(value),
    'true, false or {"state": "CA", "country": "US"}',
  ],
};

/** What protects the visitor falls back to the careful side, not to its default. */
const safeOptions: Readonly<Record<string, string | boolean>> = {
  consent: 'pending',
  limitedDataProcessing: true,
};

/** Every option but the tag id. */
export const optionNames: readonly string[] = Object.keys(rules);

/**
 * The options with what can't be used left out, so that its default holds (of consent and limited data
 * processing the careful side), and one problem for each.
 * `nameOf` says what the writer called an option: an element's attribute, say.
 */
export function readOptions(
  given: unknown,
  nameOf: (option: string) => string = (option) => option,
): { options: PinterestTagOptions; problems: OptionProblem[] } {
  const source: Record<string, unknown> = isRecord(given) ? given : {};
  const options: Record<string, unknown> = {};
  const problems: OptionProblem[] = [];
  const problem = (option: string, message: string): unknown =>
    problems.push({ option, message: `${nameOf(option)} ${message}` });

  for (const option of Object.keys(source)) {
    const value = read(source, option);
    if (value === undefined || option === 'tagId') continue;
    const rule = Object.hasOwn(rules, option) ? rules[option as keyof typeof rules] : undefined;
    if (rule?.[0](value)) options[option] = value;
    else if (rule) {
      const instead = safeOptions[option];
      if (instead !== undefined) options[option] = instead;
      const going = instead === undefined ? 'without it' : `with ${String(instead)}`;
      problem(option, `is ${showValue(value)}; it must be ${rule[1]}. Going on ${going}.`);
    } else problem(option, `is no option. Known: tagId, ${optionNames.join(', ')}.`);
  }
  const givenId = read(source, 'tagId');
  const tagId = standardTagId(givenId);
  const wrong = tagIdProblem(tagId);
  if (wrong) problem('tagId', `is ${showValue(givenId)}; ${wrong} Nothing is sent.`);
  return { options: { ...options, tagId }, problems };
}

/** An option that throws when read counts as not given. */
function read(source: Record<string, unknown>, option: string): unknown {
  try {
    return source[option];
  } catch {
    return undefined;
  }
}
