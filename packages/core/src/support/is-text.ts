/** Whether the value is text that says something: not only blanks. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && trimmed(value) !== '';
}

/** The text without blanks around it. Most has none, and `trim` takes longer than to see so. */
export function trimmed(text: string): string {
  return isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1))
    ? text
    : text.trim();
}

const isVisible = (ascii: number): boolean => ascii > 32 && ascii < 128;
