import type { TrafficLog } from '../events/traffic-log.js';
import { readTagEvent } from '../events/tag-event.js';
import { isToPinterest } from '../traffic/classify.js';
import type { EvidenceWriter } from './evidence.js';
import type { Occurrence } from './finding.js';

/** How the audit knows when the visitor consented. */
export type ConsentBasis = 'accepted' | 'signals' | 'unknown';

/**
 * From what consent is known: the time of acceptance (the click on `--accept`, or `--consent-at`), else
 * signals in the traffic, else nothing.
 */
export function consentBasisOf(log: TrafficLog, acceptedAt: number | undefined): ConsentBasis {
  if (acceptedAt !== undefined) return 'accepted';
  return log.consent.length > 0 ? 'signals' : 'unknown';
}

/** Requests to Pinterest before the visitor consented. */
export function consentFindings(
  log: TrafficLog,
  acceptedAt: number | undefined,
  write: EvidenceWriter,
): Occurrence[] {
  return log.pinterest.flatMap(({ kind, exchange }): Occurrence[] => {
    if (!isToPinterest(kind)) return [];
    const reason = reasonAt(exchange.startedAt, log, acceptedAt, write);
    if (reason === undefined) return [];
    const fix = 'Start the tag only once the visitor has consented, and queue events until then.';
    if (kind !== 'event')
      return [
        {
          code: 'request-before-consent',
          severity: 'warning',
          title: 'Pinterest is contacted before consent',
          consequence: "Pinterest learns the visitor's IP address and the page without consent",
          fix,
          evidence: write.request(exchange, reason),
        },
      ];
    const event = readTagEvent(exchange);
    return [
      {
        code: 'event-before-consent',
        severity: 'error',
        event: event.name,
        title: `${event.name || 'An event'} sent before consent`,
        consequence: 'the visitor is tracked without consent',
        fix,
        evidence: write.event(event, reason),
      },
    ];
  });
}

/** Why there is no consent at this time; undefined when there is, or nothing is known. */
function reasonAt(
  at: number,
  { consent }: TrafficLog,
  acceptedAt: number | undefined,
  write: EvidenceWriter,
): string | undefined {
  if (acceptedAt !== undefined)
    return at < acceptedAt ? `consent at ${write.time(acceptedAt)}` : undefined;
  const latest = consent.findLast((signal) => signal.at <= at);
  if (latest?.state === 'denied') return `${latest.source} is denied at ${write.time(latest.at)}`;
  if (latest) return undefined;
  const answer = consent.find(({ state }) => state === 'answered');
  return answer && `${answer.source} stores the answer at ${write.time(answer.at)}`;
}
