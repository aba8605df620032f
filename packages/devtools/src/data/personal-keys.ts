import type { PersonalKey } from '@pinterest-tag/core';

/** What Pinterest may match a visitor by: its key, and what that is. The compiler asks for all. */
export const personalKeyNames: { readonly [key in PersonalKey]: string } = {
  em: 'E-mail address',
  external_id: 'User id',
  ph: 'Phone number',
  fn: 'First name',
  ln: 'Last name',
  ge: 'Gender',
  db: 'Date of birth',
  ct: 'City',
  st: 'State',
  zp: 'Postal code',
  country: 'Country',
};

/** The keys, in that order. */
export const personalKeys = Object.keys(personalKeyNames) as readonly PersonalKey[];
