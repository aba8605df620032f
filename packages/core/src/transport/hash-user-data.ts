import { personalKeys } from '../options/personal-keys.js';
import { isDigest, type PersonalKey, type UserData } from '../pintrk/user-data.js';
import type { Entry } from './entry.js';
import { reportError } from '../support/report-error.js';

/**
 * Puts the user data into the entry with everything personal as SHA-256; digests stay as they are. At
 * once when there is nothing to hash. Without Web Crypto (a page on plain http) what is personal is left
 * out.
 */
export function hashUserData(entry: Entry, data: UserData): void {
  const hashed = digestsOnly(data);
  entry.command = ['set', hashed];
  const raw = Object.entries(data).filter(([key]) => !(key in hashed));
  if (raw.length === 0) return;
  if (!crypto.subtle)
    reportError('user data is left out: hashing it needs Web Crypto, so serve the page over https');
  const hash = async ([key, value]: [string, string]): Promise<void> => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value));
    // By a loop: Prototype.js replaces Array.from by one that maps nothing.
    let hex = '';
    for (const byte of new Uint8Array(digest)) hex += byte.toString(16).padStart(2, '0');
    hashed[key as PersonalKey] = hex;
  };
  entry.ready = Promise.allSettled(raw.map(hash)).then(() => void (entry.ready = undefined));
}

/** The user data without what is personal and not a digest. */
export function digestsOnly(data: UserData): UserData {
  const kept = { ...data };
  for (const key of personalKeys) if (kept[key] !== '' && !isDigest(kept[key])) delete kept[key];
  return kept;
}
