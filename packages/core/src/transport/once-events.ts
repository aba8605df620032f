import { isText } from '../support/is-text.js';
import type { OutgoingEvent } from './entry.js';

/** Where the browser keeps which events it has sent, and when. */
const storageKey = 'pinterest-tag:once';
const maxIds = 100;
const maxAgeMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Records an event that is sent once per browser: by its tag, its name and its event id. To be called
 * with consent, just before it goes out.
 *
 * @returns Whether it was sent before. Without storage it never was.
 */
export function wasSentOnce(tagId: string, event: OutgoingEvent): boolean {
  const [, name, { event_id: eventId } = {}] = event.command;
  // `beforeSend` may have taken the id away.
  if (!isText(eventId)) return false;
  const id = `${tagId} ${name} ${eventId}`;
  let wasSent = false;
  change((sent) => {
    wasSent = id in sent;
    sent[id] ??= Date.now();
  });
  const { settle } = event;
  event.settle = (outcome) => {
    // It may be sent another time.
    if (outcome === 'blocked' || outcome === 'refused') change((sent) => delete sent[id]);
    settle(outcome);
  };
  return wasSent;
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
