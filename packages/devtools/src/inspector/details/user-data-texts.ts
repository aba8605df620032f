import type { UserData } from '@pinterest-tag/core';
import { personalKeyNames } from '../../data/personal-keys.js';

/** What each key of user data is. */
const texts: Readonly<Record<keyof UserData, string>> = {
  ...personalKeyNames,
  np: 'Partner',
  opt_out_type: 'Limited data processing',
};

const digests: Readonly<Record<number, string>> = { 32: 'MD5', 40: 'SHA-1', 64: 'SHA-256' };

/** What a key of user data is, in words. */
export function userDataText(key: string): string {
  return (texts as Readonly<Record<string, string>>)[key] ?? key;
}

/** How a value is hashed; `undefined` when it is not. */
export function digestName(value: string): string | undefined {
  return /^[\da-f]+$/i.test(value) ? digests[value.length] : undefined;
}
