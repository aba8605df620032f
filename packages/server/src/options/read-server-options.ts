import { readOptions, type MappingSettings } from '@pinterest-tag/core';
import type { PinterestServerOptions } from '../api/server-options.js';
import { readText } from '../events/read-value.js';

/** The server's own options, all of them with a value. */
export interface ServerSettings {
  /** The address that events are posted to. */
  readonly url: string;
  readonly accessToken: string;
  readonly fetch: typeof fetch | undefined;
  readonly maxBatch: number;
  readonly flushAfterMs: number;
  readonly requestTimeoutMs: number;
  readonly maxQueued: number;
  readonly mapping: MappingSettings;
}

interface Rule {
  readonly isValid: (value: unknown) => boolean;
  readonly expected: string;
}

/** The longest delay a timer takes. */
const maxDelayMs = 2 ** 31 - 1;

const wholeNumber = (min: number, max: number): Rule => ({
  isValid: (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  expected: `a whole number from ${min} to ${max}`,
});

/** What each option must be, once it is given. */
const rules: Readonly<Record<Exclude<keyof PinterestServerOptions, keyof MappingSettings>, Rule>> =
  {
    adAccountId: {
      isValid: (value) => /^\d{1,18}$/.test(readText(value) ?? ''),
      expected: 'the id of your ad account, at most 18 digits: copy it from Ads Manager',
    },
    accessToken: {
      isValid: (value) => typeof value === 'string' && /^[\x21-\x7e]+$/.test(value.trim()),
      expected:
        'the conversion access token from Ads Manager, Conversions, without "Bearer" before it',
    },
    test: { isValid: (value) => typeof value === 'boolean', expected: 'true or false' },
    endpoint: {
      isValid: isEndpoint,
      expected: 'an https address, or http on this machine, such as "https://api.pinterest.com"',
    },
    fetch: {
      isValid: (value) => typeof value === 'function',
      expected: 'a function such as fetch',
    },
    maxBatch: wholeNumber(1, 1000),
    flushAfterMs: wholeNumber(0, maxDelayMs),
    requestTimeoutMs: wholeNumber(1, maxDelayMs),
    maxQueued: wholeNumber(1, 2 ** 31),
  };

const required = ['adAccountId', 'accessToken'];

/**
 * The options with their defaults. A mapping setting that is not valid is logged and ignored, as in the tag.
 *
 * @throws TypeError when one of the server's own options is not valid: without it nothing could be sent.
 */
export function readServerOptions(options: PinterestServerOptions): ServerSettings {
  const given: Partial<PinterestServerOptions> = { ...options };
  const mapping: Record<string, unknown> = {};
  for (const [option, value] of Object.entries(given)) {
    if (!(option in rules)) mapping[option] = value;
  }
  for (const [option, { isValid, expected }] of Object.entries(rules)) {
    const value = given[option as keyof typeof rules];
    if (value === undefined && !required.includes(option)) continue;
    if (isValid(value)) continue;
    throw new TypeError(
      `createPinterestServer: ${option} is ${show(option, value)}; it must be ${expected}.`,
    );
  }
  const { endpoint = 'https://api.pinterest.com', test = false } = given;
  const base = endpoint.replace(/\/+$/, '').replace(/\/v5$/, '');
  const path = `/v5/ad_accounts/${String(given.adAccountId).trim()}/events`;
  return {
    url: `${base}${path}${test ? '?test=true' : ''}`,
    accessToken: (given.accessToken ?? '').trim(),
    fetch: given.fetch,
    maxBatch: given.maxBatch ?? 1000,
    flushAfterMs: given.flushAfterMs ?? 1000,
    requestTimeoutMs: given.requestTimeoutMs ?? 30_000,
    maxQueued: given.maxQueued ?? 100_000,
    mapping: readMapping(mapping),
  };
}

function readMapping(given: Record<string, unknown>): MappingSettings {
  const { options, problems } = readOptions(given);
  for (const { option, message } of problems)
    if (option !== 'tagId') console.error(`[pinterest-tag] createPinterestServer: ${message}`);
  return options;
}

/** The value as shown in a message; never a token. */
function show(option: string, value: unknown): string {
  if (value === undefined || value === null || value === '') return 'missing';
  if (option === 'accessToken')
    return typeof value === 'string' ? 'not a token' : `a ${typeof value}`;
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : `a ${typeof value}`;
}

/** The token goes there: only encrypted, or to this machine. */
function isEndpoint(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, hostname, username, search, hash } = new URL(value);
  if (username || search || hash) return false;
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname))
  );
}
