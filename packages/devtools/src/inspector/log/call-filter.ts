import { eventsOf, problemsOf, type CallRecord } from './call-record.js';
import { deliveryOf, type DeliveryState } from './delivery.js';

/** Which calls are wanted; empty parts want all. */
export interface CallFilter {
  /** An event's name in lower case. */
  readonly event: string;
  readonly state: DeliveryState | 'problems' | '';
  /** Words, all of which the call must hold somewhere. */
  readonly text: string;
}

/** Wants every call. */
export const noFilter: CallFilter = { event: '', state: '', text: '' };

/** Whether a filter wants every call. */
export function isOpen({ event, state, text }: CallFilter): boolean {
  return event === '' && state === '' && text.trim() === '';
}

/** A test for calls that the filter wants. */
export function createMatcher(filter: CallFilter): (record: CallRecord) => boolean {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return (record) =>
    (filter.event === '' ||
      eventsOf(record).some(({ name }) => name.toLowerCase() === filter.event)) &&
    (filter.state === '' ||
      (filter.state === 'problems'
        ? problemsOf(record).length > 0
        : deliveryOf(record) === filter.state)) &&
    words.every((word) => searchText(record).includes(word));
}

/** What is searched of each record; made when first searched. */
const searchTexts = new WeakMap<CallRecord, string>();

function searchText(record: CallRecord): string {
  const known = searchTexts.get(record);
  if (known !== undefined) return known;
  const { title, eventId, call, userData } = record;
  const parts = [title, eventId, call, userData, eventsOf(record), problemsOf(record)];
  const text = JSON.stringify(parts).toLowerCase();
  searchTexts.set(record, text);
  return text;
}
