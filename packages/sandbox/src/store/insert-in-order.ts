/** An entry of a log. `sentAt` is the sender's own stamp (`cb`), where it has one. */
export interface Stamped {
  readonly at: number;
  readonly sentAt: number | undefined;
}

/** Requests on parallel connections overtake each other by less than this. */
const maxOvertakeMs = 30_000;

/**
 * Adds an entry that has just arrived, before those it was sent before: lists are then the same in
 * every run, whatever connection was faster. Entries without a stamp stay where they are.
 */
export function insertInOrder<T extends Stamped>(entries: T[], entry: T): void {
  let index = entries.length;
  while (index > 0 && overtook(entries[index - 1], entry)) index -= 1;
  entries.splice(index, 0, entry);
}

function overtook(earlier: Stamped | undefined, entry: Stamped): boolean {
  return (
    earlier?.sentAt !== undefined &&
    entry.sentAt !== undefined &&
    earlier.sentAt > entry.sentAt &&
    entry.at - earlier.at < maxOvertakeMs
  );
}

/** The stamp in a request's fields: milliseconds since 1970. */
export function stampOf(params: URLSearchParams): number | undefined {
  const cb = params.get('cb') ?? '';
  return /^\d{13}$/.test(cb) ? Number(cb) : undefined;
}
