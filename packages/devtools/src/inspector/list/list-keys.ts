/** Where each key goes from a row of a list: rows are counted from 0, -1 is none yet. */
const moves: Readonly<Record<string, (index: number, count: number, pageSize: number) => number>> =
  {
    ArrowDown: (index) => index + 1,
    ArrowUp: (index, count) => (index < 0 ? count - 1 : index - 1),
    Home: () => 0,
    End: (_, count) => count - 1,
    PageDown: (index, _, pageSize) => index + pageSize,
    PageUp: (index, _, pageSize) => index - pageSize,
  };

/** The row a key goes to; `undefined` when it goes nowhere. */
export function rowOfKey(
  key: string,
  index: number,
  count: number,
  pageSize: number,
): number | undefined {
  const move = moves[key];
  if (!move || count === 0) return undefined;
  return Math.max(0, Math.min(move(index, count, pageSize), count - 1));
}
