import {
  readinessOf,
  scoreEvents,
  unmetRequirements,
  type EventCounts,
  type Requirement,
} from '@pinterest-tag/core/quality';
import type { AuditedEvent } from '../events/audited-event.js';
import { isInit, readTraffic } from '../events/traffic-log.js';
import { consentBasisOf, type ConsentBasis } from '../findings/consent-findings.js';
import { createEvidenceWriter } from '../findings/evidence.js';
import { findAll } from '../findings/find-all.js';
import type { Exchange } from '../traffic/exchange.js';
import type { AuditReport, ReportedEvent } from './audit-report.js';
import { createRedactor, type Redactor } from './redactor.js';

/** A recording of what a browser requested. */
export interface Recording {
  /** The addresses or files it comes from. */
  readonly inputs: readonly string[];
  readonly exchanges: readonly Exchange[];
  /** How many requests there were, also those the audit does not look at. */
  readonly requests: number;
  /** When the visitor consented, in milliseconds since 1970, where that is known. */
  readonly acceptedAt?: number;
}

/** Audits a recording. Pure but for the list of currencies of the platform. */
export function createReport(recording: Recording): AuditReport {
  const { exchanges, requests, acceptedAt } = recording;
  const log = readTraffic(exchanges);
  const startedAt = exchanges.reduce((first, each) => Math.min(first, each.startedAt), Infinity);
  const redactor = createRedactor();
  const write = createEvidenceWriter(startedAt, redactor);
  const findings = findAll(log, acceptedAt, write);
  const events = log.tagEvents.filter((event) => !isInit(event));
  const all = [...events, ...log.serverEvents];
  const quality = scoreEvents(events.length > 0 ? events : log.serverEvents);
  const basis = consentBasisOf(log, acceptedAt);
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    inputs: recording.inputs.map((input) => redactor.address(input)),
    ...(startedAt > 0 && startedAt < Infinity && { recordedAt: new Date(startedAt).toISOString() }),
    counts: {
      errors: count('error'),
      warnings: count('warning'),
      requests,
      pinterestRequests: log.pinterest.length,
      events: events.length,
      serverEvents: log.serverEvents.length,
    },
    findings,
    ...(quality && {
      quality: {
        ...quality,
        byEvent: quality.byEvent.map((each) => ({ ...each, event: redactor.text(each.event) })),
      },
    }),
    readiness: readinessOf(countByEvent(all)),
    consent: {
      basis,
      ...(acceptedAt !== undefined && { at: secondsAfter(startedAt, acceptedAt) }),
    },
    events: [...log.tagEvents, ...log.serverEvents].map((event) =>
      reported(event, startedAt, redactor),
    ),
    redactions: redactor.redactions(),
    notes: notesOf(basis, all.length, log.serverEvents.length),
  };
}

const secondsAfter = (start: number, at: number): number => Math.max(0, at - start) / 1000;

function reported(event: AuditedEvent, startedAt: number, redactor: Redactor): ReportedEvent {
  return {
    event: redactor.text(event.event),
    tagId: redactor.text(event.tagId),
    eventId: redactor.text(event.eventId),
    via: event.via,
    at: secondsAfter(startedAt, event.exchange.startedAt),
    pageUrl: event.pageUrl === '' ? '' : redactor.address(event.pageUrl),
    delivery: event.delivery,
    data: redactor.data(event.data),
    userData: redactor.userData(event.userData),
  };
}

function countByEvent(events: readonly AuditedEvent[]): Map<string, EventCounts> {
  const counts = new Map<string, { count: number; unmet: Map<Requirement, number> }>();
  for (const { name, data } of events) {
    const key = name.toLowerCase();
    const entry = counts.get(key) ?? { count: 0, unmet: new Map<Requirement, number>() };
    entry.count++;
    for (const requirement of unmetRequirements(data))
      entry.unmet.set(requirement, (entry.unmet.get(requirement) ?? 0) + 1);
    counts.set(key, entry);
  }
  return counts;
}

function notesOf(basis: ConsentBasis, events: number, serverEvents: number): string[] {
  const notes: string[] = [];
  if (basis === 'unknown')
    notes.push(
      'Consent was not checked: nothing in the traffic tells when the visitor consented. Pass --accept with the selector of the banner’s button, or --consent-at with the time.',
    );
  if (events > 0)
    notes.push(
      'The click id (click_id_epik) is there only on visits from a Pinterest ad: add ?epik=test to the first address to see whether it is passed on.',
    );
  if (events > 0 && serverEvents === 0)
    notes.push(
      'Events that your server sends to Pinterest are not part of a browser’s traffic. The event_id must be the same on both sides.',
    );
  return notes;
}
