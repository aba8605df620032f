import type { IssueCode, Severity } from '@pinterest-tag/core/quality';

/** Every kind of finding. Those of one event alone are core's. */
export type FindingCode =
  | IssueCode
  | 'nothing-sent'
  | 'unreadable-data'
  | 'duplicate-event-id'
  | 'duplicate-order'
  | 'duplicate-page-view'
  | 'not-deduplicated'
  | 'event-before-consent'
  | 'request-before-consent'
  | 'several-tag-ids'
  | 'installed-twice'
  | 'personal-data-in-address'
  | 'no-enhanced-match'
  | 'event-refused'
  | 'event-blocked'
  | 'event-unanswered'
  | 'event-lost'
  | 'script-failed'
  | 'user-request-failed'
  | 'url-too-long'
  | 'access-token-exposed'
  | 'body-not-recorded';

/** One kind of problem with one kind of event, with all its occurrences. */
export interface Finding {
  /** Stable name of the kind of problem. */
  readonly code: FindingCode;
  /** `error`: events don't count, or data leaks. `warning`: they count for less. `info`: good to know. */
  readonly severity: Severity;
  /** The event's name; absent when it is about the page as a whole. */
  readonly event?: string;
  /** What is wrong, in one clause: "Checkout without value". */
  readonly title: string;
  /** What it costs, in a sentence without its full stop. */
  readonly consequence: string;
  /** What to do. */
  readonly fix: string;
  /** How often it occurs. */
  readonly count: number;
  /** Where: the first occurrences, at most five. Personal data is left out. */
  readonly evidence: readonly string[];
}

/** One occurrence of a finding, before it is grouped with others of its kind. */
export interface Occurrence extends Omit<Finding, 'count' | 'evidence'> {
  readonly evidence: string;
}
