import { isText } from '../support/is-text.js';
import type { OutgoingEvent } from './in-flight.js';

/** Where the browser keeps which events it has sent, and when. */
const storageKey = 'pinterest-tag:once';
const maxIds = 100;
const maxAgeMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Makes an event one that is sent once per browser: by its tag, its name and its event id. To be called
 * with consent, just before it goes out.
 *
 * @returns The event; `undefined` when it was sent before. Without storage it never was.
 */
export function sendOnce(tagId: string, event: OutgoingEvent): OutgoingEvent | undefined {
  const [, name, { event_id: eventId } = {}] = event.command;
  // `beforeSend` may have taken the id away.
  if (!isText(eventId)) return event;
  const id = `${tagId} ${name} ${eventId}`;
  let wasSent = false;
  change((sent) => {
    wasSent = id in sent;
    sent[id] ??= Date.now();
  });
  const settle: OutgoingEvent['settle'] = (outcome) => {
    // It may be sent another time.
    if (outcome === 'blocked' || outcome === 'refused') change((sent) => delete sent[id]);
    event.settle(outcome);
  };
  return wasSent ? undefined : { ...event, settle };
}

function change(edit: (sent: Record<string, number>) => unknown): void {
  try {
    const sent = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Record<string, number>;
    for (const [id, at] of Object.entries(sent)) if (Date.now() - at > maxAgeMs) delete sent[id];
    edit(sent);
    const newest = Object.fromEntries(Object.entries(sent).slice(-maxIds));
    localStorage.setItem(storageKey, JSON.stringify(newest));
  } catch {
    // Storage is forbidden, full, or not ours.
  }
}

/** Forgets all of them: consent was withdrawn. */
export function forgetOnce(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Storage is forbidden.
  }
}
