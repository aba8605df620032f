/** A tag id as text without the blanks of a careless paste; `''` for what can't be one. */
export function standardTagId(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
}

/** What is wrong with a tag id and how to mend it; `undefined` for 13 digits. */
export function tagIdProblem(tagId: string): string | undefined {
  if (/^\d{13}$/.test(tagId)) return undefined;
  if (/^\d{12}$/.test(tagId))
    return 'that is an advertiser id (12 digits). Use the tag id (13 digits) from Ads Manager, Conversions.';
  return 'it must be 13 digits: copy it from Ads Manager, Conversions.';
}
