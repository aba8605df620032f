import { personalKeys } from '../personal-keys.js';
import { isDigest, type PersonalKey, type UserData } from '../pintrk/user-data.js';
import { reportError } from '../report-error.js';

/**
 * The user data with everything personal as SHA-256: digests stay as they are, the others come into it
 * until `done`, which is absent when there is nothing to hash. Without Web Crypto (a page on plain http)
 * what is personal is left out.
 */
export function hashUserData(data: UserData): { hashed: UserData; done?: Promise<unknown> } {
  const hashed = digestsOnly(data);
  const raw = Object.entries(data).filter(([key]) => !(key in hashed));
  if (raw.length === 0) return { hashed };
  if (!crypto.subtle)
    reportError('user data is left out: hashing it needs Web Crypto, so serve the page over https');
  const hash = async ([key, value]: [string, string]): Promise<void> => {
    try {
      hashed[key as PersonalKey] = await sha256(value);
    } catch {
      // Left out.
    }
  };
  return { hashed, done: Promise.all(raw.map(hash)) };
}

/** The user data without what is personal and not a digest. */
export function digestsOnly(data: UserData): UserData {
  const kept = { ...data };
  for (const key of personalKeys)
    if (kept[key] !== '' && (typeof kept[key] !== 'string' || !isDigest(kept[key])))
      delete kept[key];
  return kept;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
