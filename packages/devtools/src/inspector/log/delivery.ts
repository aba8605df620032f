import type { Outcome } from '@pinterest-tag/core';
import type { IconName } from '../../ui/icons.js';
import { eventsOf, type CallRecord } from './call-record.js';

/** How far a call is. */
export type DeliveryState = Outcome | 'held' | 'sending' | 'left';

/** How good that is: colours follow it. */
export type Tone = 'good' | 'busy' | 'warning' | 'bad' | 'quiet';

interface Delivery {
  readonly label: string;
  readonly icon: IconName;
  readonly tone: Tone;
  /** What it means, and what to do about it. */
  readonly text: string;
}

/** Every state, in the order a call meets them. */
export const deliveries: Readonly<Record<DeliveryState, Delivery>> = {
  held: {
    label: 'Held',
    icon: 'pause',
    tone: 'busy',
    text: 'It waits for consent. Pinterest has been asked for nothing.',
  },
  sending: {
    label: 'Sending',
    icon: 'up',
    tone: 'busy',
    text: 'On its way: Pinterest has not answered yet.',
  },
  sent: { label: 'Sent', icon: 'check', tone: 'good', text: 'Pinterest has it.' },
  refused: {
    label: 'Refused',
    icon: 'cross',
    tone: 'bad',
    text: "Pinterest's script said no: it does so for a wrong tag id, and without consent.",
  },
  denied: {
    label: 'Denied',
    icon: 'denied',
    tone: 'quiet',
    text: 'There was no consent. It will not be sent.',
  },
  blocked: {
    label: 'Blocked',
    icon: 'shield',
    tone: 'bad',
    text: "Pinterest's script did not load, or a request was blocked: by a content blocker, the page's Content Security Policy, or the network.",
  },
  timeout: {
    label: 'Timeout',
    icon: 'clock',
    tone: 'warning',
    text: 'No answer within the delivery timeout. It may still arrive.',
  },
  dropped: {
    label: 'Dropped',
    icon: 'minus',
    tone: 'quiet',
    text: '`beforeSend` dropped it, too many calls were held, or the tag was stopped first.',
  },
  left: {
    label: 'Page left',
    icon: 'exit',
    tone: 'warning',
    text: 'The page was left before the answer was known. What its script had not seen was sent as an image request.',
  },
};

/** The state a call is in. */
export function deliveryOf(record: CallRecord): DeliveryState {
  const outcome = record.lateOutcome ?? record.outcome;
  // Its receipt timed out, but the call still waits.
  const isWaiting =
    outcome === undefined || (outcome === 'timeout' && record.givenAt === undefined);
  if (!isWaiting) return outcome;
  if (record.isLeft) return 'left';
  if (record.consent === 'pending' && record.givenAt === undefined) return 'held';
  return outcome ?? 'sending';
}

/** What the state means for this call. */
export function deliveryText(record: CallRecord): string {
  const state = deliveryOf(record);
  const isNothing = eventsOf(record).length === 0 && !record.setsUser;
  if (state === 'dropped' && isNothing) return 'It maps to nothing that Pinterest takes.';
  if (state === 'sent' && record.setsUser)
    return "Pinterest's script has it, and sends it with every later event.";
  return deliveries[state].text;
}

/** Whether Pinterest has its events, or may get them yet. */
export function mayArrive(record: CallRecord): boolean {
  return ['sent', 'sending', 'held', 'timeout', 'left'].includes(deliveryOf(record));
}

/** Milliseconds from the call to its end; `undefined` while there is none. */
export function timeTaken({ at, endedAt }: CallRecord): number | undefined {
  return endedAt === undefined ? undefined : Math.max(0, endedAt - at);
}
