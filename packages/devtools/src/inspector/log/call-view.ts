import { createMatcher, noFilter, type CallFilter } from './call-filter.js';
import type { CallRecord } from './call-record.js';

/** The records a filter wants, in order, kept up to date record by record. */
export class CallView {
  readonly records: CallRecord[] = [];
  #matches = createMatcher(noFilter);

  /** Starts anew from these records. */
  reset(records: readonly CallRecord[], filter: CallFilter): void {
    this.#matches = createMatcher(filter);
    this.records.length = 0;
    for (const record of records) if (this.#matches(record)) this.records.push(record);
  }

  replace(before: CallRecord | undefined, after: CallRecord | undefined): void {
    const id = (after ?? before)?.id;
    if (id === undefined) return;
    const index = this.indexOf(id);
    const isIn = this.records[index]?.id === id;
    const fits = after !== undefined && this.#matches(after);
    this.records.splice(index, isIn ? 1 : 0, ...(fits ? [after] : []));
  }

  /** Where the record of this id is, or would be. */
  indexOf(id: number): number {
    let from = 0;
    let to = this.records.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.records[middle]?.id ?? 0) < id) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
