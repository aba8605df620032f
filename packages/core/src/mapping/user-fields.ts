import type { PersonalKey } from '../pintrk/user-data.js';
import { normalizeKey } from './normalize-key.js';

/** A row of enhanced match. */
export interface UserField {
  /** Pinterest's key. */
  readonly key: PersonalKey;
  /** Paths into the traits, first found first. `userId` of the call itself for external_id. */
  readonly from: readonly string[];
  /** Normalizes trimmed text in lower case; `''` when it is none of this kind. */
  readonly normalize: (text: string) => string;
}

/** Any text but an e-mail address. */
const noEmail = /^(?![^\s@]+@[^\s@]+\.[^\s@]+$).*/s;

/** What Pinterest's form of a phone number has not: all but digits, a trunk zero in brackets, zeros in front. */
const noPhone = /^[\D0]+|\(\s*0\s*\)|\D/g;

/** Forms that begin with the day or the month are ambiguous. */
const date = /^(\d{4})([-/.]?)(0\d|1[0-2])\2([0-2]\d|3[01])(?!\d).*|.*/s;

/** A date as YYYYMMDD. */
const birthday = (text: string): string =>
  text.replace(/\d+/g, (digits) => digits.padStart(2, '0')).replace(date, '$1$3$4');

/** The words for each of Pinterest's letters, which comes first; `n` is non-binary. */
const genders = [
  'f female woman girl w weiblich frau femme féminin mujer femenino',
  'm male man boy männlich mann homme masculin hombre masculino',
  'n nonbinary nb enby x divers diverse genderqueer genderfluid agender',
];

const gender = (text: string): string =>
  genders.find((words) => words.split(' ').includes(normalizeKey(text)))?.charAt(0) ?? '';

const spaces = /[\s-]/g;
const noLetters = /[^\p{L}\p{M}]/gu;

/** Pinterest's key, the paths, and what is taken off the text, or how it is read. */
type Row = [key: PersonalKey, from: string, normalize?: RegExp | ((text: string) => string)];

const rows: Row[] = [
  ['em', 'email', noEmail],
  ['external_id', 'userId'],
  ['ph', 'phone', noPhone],
  ['fn', 'firstName'],
  ['ln', 'lastName'],
  ['ge', 'gender', gender],
  ['db', 'birthday', birthday],
  ['ct', 'address.city city', noLetters],
  ['st', 'address.state state', spaces],
  ['zp', 'address.postalCode address.zip address.zipCode postalCode zip zipCode', spaces],
  ['country', 'address.country country'],
];

/**
 * Enhanced match from the Segment Spec's reserved traits.
 *
 * @see https://developers.pinterest.com/docs/api-features/conversion-overview/
 */
export const userFields: readonly UserField[] = rows.map(([key, from, how = '']) => ({
  key,
  from: from.split(' '),
  normalize: typeof how === 'function' ? how : (text) => text.replace(how, ''),
}));
