import type { Outcome } from '../api/receipt.js';
import type { OutgoingEvent } from './entry.js';
import { callPintrk, sendInit } from './pintrk.js';
import { now } from './schedule.js';
import { scriptState } from './script-state.js';

/** The events Pinterest's script has and has not answered. */
export interface InFlight {
  /** Whether so many are unanswered that another could be lost. Forgets those of which no answer is expected. */
  readonly isFull: () => boolean;
  /** Gives an event to Pinterest's script. */
  readonly send: (event: OutgoingEvent) => void;
  /** Ends everything unanswered. */
  end(outcome: Outcome): void;
}

/**
 * How many events may be unanswered. Pinterest's script makes two requests of each, and Chromium fails requests once some
 * 1,700 are open.
 */
const maxUnanswered = 100;

/** Milliseconds after which no answer is expected: the event is forgotten, and its receipt ends by its own deadline. */
const answerTimeoutMs = 5000;

/**
 * The events in flight of one tag.
 *
 * @param onAnswer Called after each answer.
 */
export function createInFlight(tagId: string, onAnswer: () => void): InFlight {
  /** Each with the time it was sent. */
  const events = new Map<OutgoingEvent, number>();
  const page = scriptState();
  return {
    isFull() {
      for (const [event, sentAt] of events)
        if (now() - sentAt > answerTimeoutMs) events.delete(event);
      return events.size >= maxUnanswered;
    },
    send(sent) {
      sendInit();
      const [name, event, data] = sent.command;
      events.set(sent, now());
      const answer = (ok: unknown): void => {
        events.delete(sent);
        page.isSilenced = ok !== true;
        sent.settle(ok === true ? 'sent' : 'refused');
        onAnswer();
      };
      callPintrk(name, event, data, answer, tagId);
    },
    end(outcome) {
      for (const { settle } of events.keys()) settle(outcome);
      events.clear();
    },
  };
}
