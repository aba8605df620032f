import type { Outcome } from '@pinterest-tag/core';
import type { IconName } from '../../ui/icons.js';
import { eventsOf, type CallRecord } from './call-record.js';

/** How far a call is. */
export type DeliveryState = Outcome | 'queued' | 'sending' | 'left' | 'lost';

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
  queued: {
    label: 'Queued',
    icon: 'pause',
    tone: 'busy',
    text: 'It waits for consent, and will count once that is granted. Nothing has been requested from Pinterest.',
  },
  sending: {
    label: 'Sending',
    icon: 'up',
    tone: 'busy',
    text: 'Pinterest has not answered yet.',
  },
  sent: { label: 'Sent', icon: 'check', tone: 'good', text: 'Pinterest has it.' },
  refused: {
    label: 'Refused',
    icon: 'cross',
    tone: 'bad',
    text: "Pinterest's script refused it, as it does for a wrong tag id and without consent.",
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
    text: '`beforeSend` dropped it, too many calls were queued, or the tag was stopped first.',
  },
  left: {
    label: 'Page left',
    icon: 'exit',
    tone: 'warning',
    text: "The page was left before Pinterest answered. Events that Pinterest's script had not received were sent as image requests.",
  },
  lost: {
    label: 'Lost',
    icon: 'minus',
    tone: 'warning',
    text: 'The visitor left the page without answering about consent, so the queued call was discarded.',
  },
};

/** The state a call is in. */
export function deliveryOf(record: CallRecord): DeliveryState {
  const outcome = record.lateOutcome ?? record.outcome;
  // Its receipt timed out, but the call still waits.
  const isWaiting =
    outcome === undefined || (outcome === 'timeout' && record.givenAt === undefined);
  if (!isWaiting) return outcome;
  const isQueued = record.consent === 'pending' && record.givenAt === undefined;
  if (record.isLeft) return isQueued ? 'lost' : 'left';
  if (isQueued) return 'queued';
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

/** Where an event ended up: Pinterest has it, it waits for consent, its answer is open, or it is lost. */
export type Whereabouts = 'received' | 'queued' | 'sending' | 'lost';

const whereabouts: Readonly<Record<DeliveryState, Whereabouts | undefined>> = {
  queued: 'queued',
  sending: 'sending',
  timeout: 'sending',
  left: 'sending',
  sent: 'received',
  refused: 'lost',
  denied: 'lost',
  blocked: 'lost',
  lost: 'lost',
  dropped: undefined, // on purpose
};

/** Where the events of a call are; `undefined` when it was dropped on purpose. */
export function whereaboutsOf(record: CallRecord): Whereabouts | undefined {
  return whereabouts[deliveryOf(record)];
}

/** Milliseconds a call waited in the tag's queue; `undefined` until it is handed to Pinterest's script. */
export function timeQueued({ at, givenAt }: CallRecord): number | undefined {
  return givenAt === undefined ? undefined : Math.max(0, givenAt - at);
}

/** Milliseconds from the dispatch to Pinterest's script to the answer; `undefined` without both. */
export function timeSending({ givenAt, endedAt }: CallRecord): number | undefined {
  return givenAt === undefined || endedAt === undefined
    ? undefined
    : Math.max(0, endedAt - givenAt);
}
