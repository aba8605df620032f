/**
 * Control characters (escape sequences among them), and the marks that reorder or hide text: what
 * arrives from a page must not be able to drive the terminal.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The text with every unprintable character shown as one replacement character. */
export function cleanText(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD');
}

/** The text at most `width` characters long, its cut marked by an ellipsis. */
export function cutText(text: string, width: number): string {
  // By code points, so that no surrogate pair is torn apart.
  const characters = Array.from(text);
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join('')}…`;
}
