import { eventsOf, problemsOf, type CallRecord } from './call-record.js';
import { deliveryOf, timeQueued, timeSending } from './delivery.js';

/** A call as it is copied: what happened, in the order it did. */
function copied(record: CallRecord): object {
  return {
    time: new Date(record.at).toISOString(),
    call: record.call,
    eventId: record.eventId || undefined,
    events: eventsOf(record).map(({ name, data }) => ({ name, data })),
    userData: record.userData,
    delivery: {
      state: deliveryOf(record),
      consent: record.consent,
      queuedMs: timeQueued(record),
      sendingMs: timeSending(record),
    },
    problems: problemsOf(record),
  };
}

/** One call as JSON. */
export function callJson(record: CallRecord): string {
  return JSON.stringify(copied(record), null, 2);
}

/** Several calls as a list of JSON. */
export function callsJson(records: readonly CallRecord[]): string {
  return JSON.stringify(records.map(copied), null, 2);
}
