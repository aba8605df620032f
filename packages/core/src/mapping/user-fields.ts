import type { PersonalKey } from '../pintrk/user-data.js';
import { normalizeKey } from './normalize-key.js';

/** A row of enhanced match. */
export interface UserField {
  /** Pinterest's key. */
  readonly key: PersonalKey;
  /** Paths into the traits, first found first. `userId` of the call itself for external_id. */
  readonly from: readonly string[];
  /** Normalizes trimmed text in lower case; `undefined` when it is none of this kind. */
  readonly normalize?: (text: string) => string | undefined;
}

const email = (text: string): string | undefined =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : undefined;

/** Digits with the country code, as Pinterest wants: no trunk zero in brackets, no zeros in front. */
const phone = (text: string): string =>
  text
    .replace(/\(\s*0\s*\)/g, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');

/** YYYYMMDD. Forms that begin with the day or the month are ambiguous. */
function birthday(text: string): string | undefined {
  const [, year, month, day, , otherMonth = month, otherDay = day] =
    /^(\d{4})(?:(\d\d)(\d\d)|([-/.])(\d\d?)\4(\d\d?))(?!\d)/.exec(text) ?? [];
  if (!year || !otherMonth || !otherDay || +otherMonth > 12 || +otherDay > 31) return undefined;
  return year + otherMonth.padStart(2, '0') + otherDay.padStart(2, '0');
}

const genders = {
  f: 'f female woman girl w weiblich frau femme féminin mujer femenino',
  m: 'm male man boy männlich mann homme masculin hombre masculino',
  n: 'n nonbinary nb enby x divers diverse genderqueer genderfluid agender',
};

/** `f`, `m` or `n`, for non-binary; `undefined` for a word that is none of them. */
function gender(text: string): string | undefined {
  const word = normalizeKey(text);
  return Object.entries(genders).find(([, words]) => words.split(' ').includes(word))?.[0];
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{M}]/gu, '');
const withoutSpaces = (text: string): string => text.replace(/[\s-]/g, '');

/**
 * Enhanced match from the Segment Spec's reserved traits.
 *
 * @see https://developers.pinterest.com/docs/api-features/conversion-overview/
 */
export const userFields: readonly UserField[] = [
  { key: 'em', from: ['email'], normalize: email },
  { key: 'external_id', from: ['userId'] },
  { key: 'ph', from: ['phone'], normalize: phone },
  { key: 'fn', from: ['firstName'] },
  { key: 'ln', from: ['lastName'] },
  { key: 'ge', from: ['gender'], normalize: gender },
  { key: 'db', from: ['birthday'], normalize: birthday },
  { key: 'ct', from: ['address.city', 'city'], normalize: letters },
  { key: 'st', from: ['address.state', 'state'], normalize: withoutSpaces },
  {
    key: 'zp',
    from: ['address.postalCode', 'address.zip', 'address.zipCode', 'postalCode', 'zip', 'zipCode'],
    normalize: withoutSpaces,
  },
  { key: 'country', from: ['address.country', 'country'] },
];
