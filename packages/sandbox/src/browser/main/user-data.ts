const IDENTIFIERS = ['em', 'fn', 'ln', 'ph', 'ge', 'db', 'ct', 'st', 'zp', 'country'];
/** MD5, SHA-1 and SHA-256 in hexadecimal. */
const DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Trims, lower-cases and hashes a value. Digests stay, as does the empty string, which clears a key. */
function hashIdentifier(value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const text = (value as string | number).toString().trim().toLowerCase();
  return text === '' || DIGEST.test(text) ? text : sha256(text);
}

/** Hashes one value, or each of a list. */
function hashIdentifiers(value: unknown): unknown {
  return Array.isArray(value) ? value.map(hashIdentifier) : hashIdentifier(value);
}

/** Hashes an external id. A string is a list of ids separated by commas, with or without brackets and quotes. */
function hashExternalId(value: unknown): unknown {
  if (typeof value !== 'string') return hashIdentifiers(value);
  const ids = value.replace(/^\[|\]$/g, '').split(',');
  return hashIdentifiers(ids.map((id) => id.trim().replace(/^['"]|['"]$/g, '')).filter(Boolean));
}

/** Hashes the email address of an object in place, as Pinterest's script does with its caller's object. */
function hashEmail(data: TagData): void {
  if ('em' in data) data['em'] = hashIdentifiers(data['em']);
}

/** Merges into the user data. Hashes the caller's object in place, as Pinterest's script does. */
function setUserData(partnerData: unknown): void {
  if (!isTagData(partnerData)) return;
  for (const key of IDENTIFIERS) {
    if (key in partnerData) partnerData[key] = hashIdentifiers(partnerData[key]);
  }
  if ('external_id' in partnerData) {
    partnerData['external_id'] = hashExternalId(partnerData['external_id']);
  }
  mergeUserData(partnerData);
}

/** A second external id does not replace the first: both are sent, the newer first. */
function mergeUserData(added: TagData): void {
  const merged = { ...tagState.userData, ...added };
  const [newer, older] = [added['external_id'], tagState.userData?.['external_id']];
  if (hasIds(newer) && hasIds(older)) {
    merged['external_id'] = [...new Set([newer, older].flat())];
  }
  tagState.userData = merged;
}

function hasIds(externalId: unknown): boolean {
  return externalId !== undefined && externalId !== null && externalId !== '';
}
