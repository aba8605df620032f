import type { Consent, Outcome } from '@pinterest-tag/core';
import type { Diagnostic } from '@pinterest-tag/core/diagnostics';
import type { Readable } from '../../data/readable.js';
import type { Requirement } from '@pinterest-tag/core/quality';

/** A Pinterest event a call became. */
export interface EventRecord {
  readonly name: string;
  /** Event data, without personal data. */
  readonly data: Readable;
  /** What it missing of all that Pinterest's programmes need. */
  readonly unmet: readonly Requirement[];
  readonly problems: readonly Diagnostic[];
}

/** A call and what is known of it so far. JSON, without personal data; never changed, but replaced. */
export interface CallRecord {
  /** Counts up by one. */
  readonly id: number;
  /** Which of the session's pages, or tags, it was made on. */
  readonly page: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly type: string;
  /** What it came from: `Order Completed`, `Page: Home`. */
  readonly title: string;
  readonly eventId: string;
  readonly call: Readable;
  /** The consent it met. */
  readonly consent: Consent;
  /** The events it maps to, and those that went out once `beforeSend` had seen them. */
  readonly mapped: readonly EventRecord[];
  readonly sent: readonly EventRecord[];
  /** Whether it says who the visitor is. */
  readonly setsUser: boolean;
  /** What it set, or what Pinterest knows of the visitor with its events; hashed. */
  readonly userData?: Readonly<Record<string, string>> | undefined;
  /** What is wrong with the call itself. */
  readonly problems: readonly Diagnostic[];
  /** When it was given to Pinterest's script, when it ended: milliseconds since 1970. */
  readonly givenAt?: number | undefined;
  readonly endedAt?: number | undefined;
  readonly outcome?: Outcome | undefined;
  /** How it ended after its receipt had timed out. */
  readonly lateOutcome?: Outcome | undefined;
  /** Its page was left before it ended. */
  readonly isLeft?: boolean | undefined;
}

/** The events as far as is known: those that went out, else those it maps to. */
export function eventsOf({ sent, mapped }: CallRecord): readonly EventRecord[] {
  return sent.length > 0 ? sent : mapped;
}

/** Everything that is wrong with a call and its events. */
export function problemsOf(record: CallRecord): readonly Diagnostic[] {
  return [...record.problems, ...eventsOf(record).flatMap(({ problems }) => problems)];
}
