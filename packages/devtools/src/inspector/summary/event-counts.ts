import { eventsOf, problemsOf, type CallRecord, type EventRecord } from '../log/call-record.js';
import { whereaboutsOf, type Whereabouts } from '../log/delivery.js';
import { eventUseOf } from '@pinterest-tag/core/quality';
import type { Requirement } from '@pinterest-tag/core/quality';

/** What was seen of one kind of event. */
export interface EventCount {
  /** The name as it was first written. */
  readonly name: string;
  count: number;
  /** How many lack what. */
  readonly unmet: Map<Requirement, number>;
}

/** Sums over records, kept up to date record by record: summing anew would take the page's time. */
export class EventCounts {
  calls = 0;
  events = 0;
  /** Events by where they are, and of those how many are of a kind that counts in conversion reports. */
  readonly by: Record<Whereabouts, { events: number; reported: number }> = {
    received: { events: 0, reported: 0 },
    queued: { events: 0, reported: 0 },
    sending: { events: 0, reported: 0 },
    lost: { events: 0, reported: 0 },
  };
  /** Calls with something wrong. */
  withProblems = 0;
  /** By the event's name in lower case. */
  readonly byEvent = new Map<string, EventCount>();

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
    const place = whereaboutsOf(record);
    if (!place) return;
    for (const event of eventsOf(record)) {
      this.events += sign;
      this.by[place].events += sign;
      if (eventUseOf(event.name) === 'reports') this.by[place].reported += sign;
      this.#countEvent(event, sign);
    }
  }

  #countEvent({ name, unmet }: EventRecord, sign: 1 | -1): void {
    const key = name.toLowerCase();
    const counts = this.byEvent.get(key) ?? {
      name,
      count: 0,
      unmet: new Map<Requirement, number>(),
    };
    counts.count += sign;
    for (const need of unmet) counts.unmet.set(need, (counts.unmet.get(need) ?? 0) + sign);
    if (counts.count === 0) this.byEvent.delete(key);
    else this.byEvent.set(key, counts);
  }
}
