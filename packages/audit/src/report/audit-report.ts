import type { ComponentName, EventQuality, Readiness } from '@pinterest-tag/core/quality';
import type { Delivery } from '../events/audited-event.js';
import type { ConsentBasis } from '../findings/consent-findings.js';
import type { Finding } from '../findings/finding.js';
import type { Redaction } from './redactor.js';

/** One event as the report shows it, without personal data. */
export interface ReportedEvent {
  /** The name as it was sent. */
  readonly event: string;
  readonly tagId: string;
  readonly eventId: string;
  readonly via: 'script' | 'image' | 'server';
  /** Seconds after the recording's first request. */
  readonly at: number;
  readonly pageUrl: string;
  readonly delivery: Delivery;
  /** The event data. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Of each key of the user data whether it is hashed. */
  readonly userData: Readonly<Record<string, string>>;
}

/** A component of Pinterest's score, and how to raise it. */
export interface ReportedComponent {
  readonly component: ComponentName;
  readonly label: string;
  readonly count: number;
  readonly of: number;
}

/** What an audit found. JSON only; personal data is left out. */
export interface AuditReport {
  /** The shape of this report. */
  readonly version: 1;
  /** The addresses or files that were audited. */
  readonly inputs: readonly string[];
  /** When the recording begins, ISO 8601; absent for an empty one. */
  readonly recordedAt?: string;
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    /** Requests in the recording. */
    readonly requests: number;
    /** Requests from the page to Pinterest. */
    readonly pinterestRequests: number;
    /** Events of the tag, without `init`. */
    readonly events: number;
    /** Copies for the Conversions API. */
    readonly serverEvents: number;
  };
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** How complete the events are, by Pinterest's components; absent without events. */
  readonly quality?: EventQuality;
  /** How ready the events are for Pinterest's programmes. */
  readonly readiness: readonly Readiness[];
  /** From what it is known when the visitor consented. */
  readonly consent: { readonly basis: ConsentBasis; readonly at?: number };
  readonly events: readonly ReportedEvent[];
  /** What was left out of this report. */
  readonly redactions: readonly Redaction[];
  /** What the audit could not check, and why. */
  readonly notes: readonly string[];
}
