/** A tag id as text without the blanks of a careless paste; `''` for what can't be one. */
export function standardTagId(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
}

/** Whether it is 13 digits. */
export function isTagId(tagId: string): boolean {
  return /^\d{13}$/.test(tagId);
}
