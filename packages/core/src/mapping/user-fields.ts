import type { PersonalKey } from '../pintrk/user-data.js';

/** A row of enhanced match. */
export interface UserField {
  /** Pinterest's key. */
  readonly key: PersonalKey;
  /** Paths into the traits, first found first. `userId` of the call itself for external_id. */
  readonly from: readonly string[];
  /** Makes trimmed text in lower case fit; `undefined` when it can't. Without it the text is as Pinterest wants it. */
  readonly normalize?: (text: string) => string | undefined;
}

const digits = (text: string): string => text.replace(/\D/g, '');
const letters = (text: string): string => text.replace(/[^\p{L}\p{M}]/gu, '');
const withoutSpaces = (text: string): string => text.replace(/[\s-]/g, '');
const gender = (text: string): string => /^[mf]/.exec(text)?.[0] ?? 'n';

/** YYYYMMDD */
const date = (text: string): string | undefined =>
  /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text)?.slice(1).join('');

/**
 * Enhanced match from the Segment Spec's reserved traits.
 *
 * @see https://developers.pinterest.com/docs/api-features/conversion-overview/
 */
export const userFields: readonly UserField[] = [
  { key: 'em', from: ['email'] },
  { key: 'external_id', from: ['userId'] },
  { key: 'ph', from: ['phone'], normalize: digits },
  { key: 'fn', from: ['firstName'] },
  { key: 'ln', from: ['lastName'] },
  { key: 'ge', from: ['gender'], normalize: gender },
  { key: 'db', from: ['birthday'], normalize: date },
  { key: 'ct', from: ['address.city', 'city'], normalize: letters },
  { key: 'st', from: ['address.state', 'state'], normalize: withoutSpaces },
  { key: 'zp', from: ['address.postalCode', 'postalCode'], normalize: withoutSpaces },
  { key: 'country', from: ['address.country', 'country'] },
];
