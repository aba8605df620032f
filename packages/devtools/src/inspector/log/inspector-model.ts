import type { Activity } from '@pinterest-tag/core';
import { isOpen, noFilter, type CallFilter } from './call-filter.js';
import { CallLog } from './call-log.js';
import type { CallRecord } from './call-record.js';
import { CallView } from './call-view.js';
import { EventCounts } from '../summary/event-counts.js';

/** What the inspector shows: the log, filtered and summed, and while paused as it was then. */
export class InspectorModel {
  filter = noFilter;
  counts = new EventCounts();
  /** Calls made while paused. */
  missed = 0;
  readonly #view = new CallView();
  readonly #log: CallLog;
  #frozen: readonly CallRecord[] | undefined;

  /** @param onChange Told of every change to the log, also while paused. */
  constructor(
    limit: number,
    now: () => number,
    onChange: (before: CallRecord | undefined, after: CallRecord | undefined) => void,
  ) {
    this.#log = new CallLog({
      limit,
      now,
      onChange: (before, after) => {
        if (!this.isPaused) {
          this.#view.replace(before, after);
          this.counts.replace(before, after);
        } else if (!before) this.missed++;
        onChange(before, after);
      },
    });
  }

  /** Everything that is kept, oldest first. */
  get all(): readonly CallRecord[] {
    return this.#log.records;
  }

  /** What is to be shown, oldest first. The same list each time, changed in place. */
  get shown(): readonly CallRecord[] {
    return this.#view.records;
  }

  get isPaused(): boolean {
    return this.#frozen !== undefined;
  }

  get isFiltered(): boolean {
    return !isOpen(this.filter);
  }

  hear(activity: Activity, at?: number): void {
    this.#log.hear(activity, at);
  }

  startPage(): void {
    this.#log.startPage();
  }

  restore(records: readonly CallRecord[]): void {
    this.#log.restore(records);
  }

  /** Where the call of this id is in what is shown; -1 when it is not. */
  indexOf(id: number | undefined): number {
    if (id === undefined) return -1;
    const index = this.#view.indexOf(id);
    return this.shown[index]?.id === id ? index : -1;
  }

  setFilter(filter: CallFilter): void {
    this.filter = filter;
    this.#view.reset(this.#frozen ?? this.all, filter);
  }

  pause(): void {
    this.#frozen ??= [...this.all];
  }

  resume(): void {
    this.#frozen = undefined;
    this.#start();
  }

  clear(): void {
    if (this.#frozen) this.#frozen = [];
    this.#log.clear();
    this.#start();
  }

  #start(): void {
    this.missed = 0;
    this.counts = new EventCounts();
    const records = this.#frozen ?? this.all;
    for (const record of records) this.counts.replace(undefined, record);
    this.#view.reset(records, this.filter);
  }
}
