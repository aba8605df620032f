import type { PersonalKey } from '../pintrk/user-data.js';

/** A row of enhanced match: Pinterest's key, the traits it comes from, how Pinterest wants it. */
export interface UserField {
  readonly key: PersonalKey;
  /** Paths into the traits, first found first. `userId` of the call itself for external_id. */
  readonly from: readonly string[];
  /** `undefined` when the value can't be made to fit. */
  readonly normalize: (value: string) => string | undefined;
}

const lowerCase = (value: string): string => value.trim().toLowerCase();
const digits = (value: string): string => value.replace(/\D/g, '');
const letters = (value: string): string => lowerCase(value).replace(/[^\p{L}\p{M}]/gu, '');
const withoutSpaces = (value: string): string => lowerCase(value).replace(/[\s-]/g, '');

const gender = (value: string): string => {
  const first = lowerCase(value).charAt(0);
  return first === 'm' || first === 'f' ? first : 'n';
};

/** YYYYMMDD */
const date = (value: string): string | undefined =>
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(value)?.slice(1).join('');

/**
 * Enhanced match from the Segment Spec's reserved traits.
 *
 * @see https://developers.pinterest.com/docs/api-features/conversion-overview/
 */
export const userFields: readonly UserField[] = [
  { key: 'em', from: ['email'], normalize: lowerCase },
  { key: 'external_id', from: ['userId'], normalize: lowerCase },
  { key: 'ph', from: ['phone'], normalize: digits },
  { key: 'fn', from: ['firstName'], normalize: lowerCase },
  { key: 'ln', from: ['lastName'], normalize: lowerCase },
  { key: 'ge', from: ['gender'], normalize: gender },
  { key: 'db', from: ['birthday'], normalize: date },
  { key: 'ct', from: ['address.city', 'city'], normalize: letters },
  { key: 'st', from: ['address.state', 'state'], normalize: withoutSpaces },
  { key: 'zp', from: ['address.postalCode', 'postalCode'], normalize: withoutSpaces },
  { key: 'country', from: ['address.country', 'country'], normalize: lowerCase },
];
