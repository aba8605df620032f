/** Whether the value is text that says something: not only blanks. */
export function isText(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const first = value.charCodeAt(0);
  // Most text begins with a letter: trimming takes longer.
  return (first > 32 && first < 128) || value.trim() !== '';
}
