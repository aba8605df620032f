import { eventsOf, problemsOf, type CallRecord, type EventRecord } from './call-record.js';
import { deliveryOf, mayArrive } from './delivery.js';
import { useOf } from './event-use.js';
import type { Need } from './needs.js';

/** What was seen of one kind of event. */
export interface EventTally {
  /** The name as it was first written. */
  readonly name: string;
  count: number;
  /** How many lack what. */
  readonly lacking: Map<Need, number>;
}

/** Sums over records, kept up to date record by record: summing anew would take the page's time. */
export class Tally {
  calls = 0;
  events = 0;
  /** Events that count in conversion reports. */
  reported = 0;
  /** Calls with something wrong. */
  withProblems = 0;
  /** By the event's name in lower case. */
  readonly byEvent = new Map<string, EventTally>();

  /** At most 200: a page may name its events as it likes. */
  get eventNames(): string[] {
    return [...this.byEvent.values()].slice(0, 200).map(({ name }) => name);
  }

  replace(before: CallRecord | undefined, after: CallRecord | undefined): void {
    if (before) this.#count(before, -1);
    if (after) this.#count(after, 1);
  }

  #count(record: CallRecord, sign: 1 | -1): void {
    this.calls += sign;
    if (problemsOf(record).length > 0) this.withProblems += sign;
    if (deliveryOf(record) === 'dropped') return;
    const arrives = mayArrive(record);
    for (const event of eventsOf(record)) {
      this.events += sign;
      if (arrives && useOf(event.name) === 'reports') this.reported += sign;
      this.#countEvent(event, sign);
    }
  }

  #countEvent({ name, lacks }: EventRecord, sign: 1 | -1): void {
    const key = name.toLowerCase();
    const tally = this.byEvent.get(key) ?? { name, count: 0, lacking: new Map<Need, number>() };
    tally.count += sign;
    for (const need of lacks) tally.lacking.set(need, (tally.lacking.get(need) ?? 0) + sign);
    if (tally.count === 0) this.byEvent.delete(key);
    else this.byEvent.set(key, tally);
  }
}
