/** The rows of a long list that are in sight, and some around them. */
export interface RowWindow {
  readonly start: number;
  /** After the last one. */
  readonly end: number;
}

/** Rows rendered above and below what is in sight: a fast scroll finds them there. */
const margin = 8;

/** How many rows a window has at most. */
export function rowCount(rowHeight: number, viewHeight: number): number {
  return Math.ceil(viewHeight / rowHeight) + 2 * margin + 2;
}

/** Which of `count` rows of one height, all in pixels, to render. */
export function rowWindow(
  count: number,
  rowHeight: number,
  scrollTop: number,
  viewHeight: number,
): RowWindow {
  const first = Math.floor(scrollTop / rowHeight) - margin;
  const last = Math.ceil((scrollTop + viewHeight) / rowHeight) + margin;
  const start = Math.max(0, Math.min(first, count));
  return { start, end: Math.max(start, Math.min(last, count)) };
}

/** Where to scroll to so that the row is in sight, as little as needed. */
export function scrollToRow(
  index: number,
  rowHeight: number,
  scrollTop: number,
  viewHeight: number,
): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - viewHeight);
}
