/** A key of Pinterest's enhanced match: it names a person. */
export type PersonalKey =
  'em' | 'external_id' | 'ph' | 'fn' | 'ln' | 'ge' | 'db' | 'ct' | 'st' | 'zp' | 'country';

/**
 * Pinterest's partner data: enhanced match, the partner's name, limited data processing.
 *
 * @see https://help.pinterest.com/en/business/article/enhanced-match
 */
export type UserData = Partial<Record<PersonalKey, string>> & {
  /** Name of the partner integration. */
  np?: string;
  /** `LDP` limits data processing; `st` and `country` then say where. */
  opt_out_type?: string;
};

/** Whether the value already is a SHA-256, SHA-1 or MD5 digest in hex: Pinterest takes those as they are. */
export function isDigest(value: unknown): boolean {
  return typeof value === 'string' && /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})$/i.test(value);
}
