const HASHED_USER_KEYS = new Set([
  'em',
  'external_id',
  'ph',
  'fn',
  'ln',
  'ge',
  'db',
  'ct',
  'st',
  'zp',
  'country',
]);
/** MD5, SHA-1 and SHA-256 in hexadecimal. */
const DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i;
const EMAIL = /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/;

async function hashText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.trim().toLowerCase());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Copies `data` with the chosen values hashed. */
async function hashWhere(
  data: TagData,
  shouldHash: (key: string, text: string) => boolean,
): Promise<TagData> {
  const hashed: TagData = {};
  for (const [key, value] of Object.entries(data)) {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || !shouldHash(key, text)) hashed[key] = value;
    // Web Crypto exists on secure origins only; a raw value must not leave for want of it.
    else if (globalThis.crypto?.subtle) hashed[key] = await hashText(text);
    else console.warn(`pintrk: cannot hash "${key}" on an insecure page; it is left out`);
  }
  return hashed;
}

/** User data: raw values are hashed; digests and the empty string, which clears a key, are not. */
function hashUserData(data: TagData): Promise<TagData> {
  return hashWhere(
    data,
    (key, text) => HASHED_USER_KEYS.has(key) && text.trim() !== '' && !DIGEST.test(text.trim()),
  );
}

/** Event data: only what looks like an email address, at the top level, as Pinterest's does. */
function hashEmails(data: TagData): Promise<TagData> {
  return hashWhere(data, (_key, text) => EMAIL.test(text));
}
