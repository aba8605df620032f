/**
 * A list as `<pinterest-tag>` reads it: `plan, loyalty.tier`; as JSON where an item would not come back
 * from that.
 */
export function listText(list: readonly string[]): string {
  const text = list.join(', ');
  return !text.startsWith('[') &&
    list.every((item) => item !== '' && item === item.trim() && !item.includes(','))
    ? text
    : JSON.stringify(list);
}

/** The list that a text says; what is no list of JSON comes back as it is. */
export function readList(text: string): unknown {
  if (text.trim().startsWith('['))
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}
