import { isDigest, personalKeys, type UserData } from '../pintrk/user-data.js';
import { reportError } from '../report-error.js';

/**
 * The user data with everything personal as SHA-256; digests stay as they are. At once when there is
 * nothing to hash. Without Web Crypto (a page on plain http) what is personal is left out.
 */
export function hashUserData(data: UserData): UserData | Promise<UserData> {
  const raw = personalKeys.filter((key) => data[key] && !isDigest(data[key]));
  if (raw.length === 0) return data;
  if (!crypto.subtle)
    reportError('user data is left out: hashing it needs Web Crypto, so serve the page over https');
  return Promise.all(
    raw.map(async (key) => [key, await sha256(data[key] ?? '').catch(() => undefined)] as const),
  ).then((hashes) => {
    const hashed: UserData = digestsOnly(data);
    for (const [key, hash] of hashes) if (hash) hashed[key] = hash;
    return hashed;
  });
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
