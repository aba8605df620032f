import type { AuditedEvent } from '../events/audited-event.js';
import { isInit, type TrafficLog } from '../events/traffic-log.js';
import type { Exchange } from '../traffic/exchange.js';
import type { EvidenceWriter } from './evidence.js';
import type { Occurrence } from './finding.js';

/** Past this length Pinterest's own script sends a form instead of an address. */
const maxUrlLength = 2048;
/** Common limit of servers and proxies: longer addresses are refused. */
const refusedUrlLength = 8192;

/** Whether what was sent reached Pinterest. */
export function deliveryFindings(log: TrafficLog, write: EvidenceWriter): Occurrence[] {
  return [
    ...scripts(log, write),
    ...log.userTrips.flatMap((trip) => userTrip(trip, log, write)),
    ...[...log.tagEvents, ...log.serverEvents].flatMap((event) => [
      ...failed(event, write),
      ...tooLong(event, write),
      ...bodyMissing(event, write),
    ]),
  ];
}

function scripts({ pinterest }: TrafficLog, write: EvidenceWriter): Occurrence[] {
  const isFailed = ({ status }: Exchange): boolean => status === 0 || status >= 400;
  return pinterest
    .filter(({ kind, exchange }) => kind === 'script' && isFailed(exchange))
    .map(({ exchange }) => ({
      code: 'script-failed',
      severity: 'error',
      title: "Pinterest's script did not load",
      consequence: 'no event of this page arrives',
      fix: fixOf(exchange),
      evidence: write.request(exchange, reasonOf(exchange)),
    }));
}

function userTrip(trip: AuditedEvent, log: TrafficLog, write: EvidenceWriter): Occurrence[] {
  const { exchange, event, name, eventId, tagId } = trip;
  const arrives = log.tagEvents.some(
    (sent) =>
      sent.tagId === tagId && sent.name === name && (eventId === '' || sent.eventId === eventId),
  );
  if (event !== '' && !isInit(trip) && !arrives)
    return [
      {
        code: 'event-lost',
        severity: 'error',
        event: name,
        title: `${name} never left`,
        consequence:
          "Pinterest's script waited for its /user/ request, and the page was left meanwhile",
        fix: 'Send the event earlier, or wait for its callback before you leave the page.',
        evidence: write.event(trip, reasonOf(exchange)),
      },
    ];
  if (trip.delivery !== 'refused' && trip.delivery !== 'blocked') return [];
  return [
    {
      code: 'user-request-failed',
      severity: 'error',
      title: "Pinterest's /user/ request failed",
      consequence: "Pinterest's script sends no event before it is answered",
      fix: fixOf(exchange),
      evidence: write.request(exchange, reasonOf(exchange)),
    },
  ];
}

const failures = {
  refused: ['event-refused', 'error', 'refused', 'it does not count'],
  blocked: ['event-blocked', 'error', 'blocked', 'it does not reach Pinterest'],
  unanswered: [
    'event-unanswered',
    'warning',
    'without an answer',
    'it may be lost: the page was left or the request was cancelled',
  ],
} as const;

function failed(event: AuditedEvent, write: EvidenceWriter): Occurrence[] {
  if (event.delivery === 'answered') return [];
  const [code, severity, how, consequence] = failures[event.delivery];
  return [
    {
      code,
      severity,
      event: event.name,
      title: `${event.name || 'An event'} ${how}`,
      consequence,
      fix: fixOf(event.exchange),
      evidence: write.event(event, reasonOf(event.exchange)),
    },
  ];
}

function tooLong(event: AuditedEvent, write: EvidenceWriter): Occurrence[] {
  const { length } = event.exchange.url;
  if (length <= maxUrlLength) return [];
  return [
    {
      code: 'url-too-long',
      severity: length > refusedUrlLength ? 'error' : 'warning',
      event: event.name,
      title: `${event.name} in an address of more than ${maxUrlLength.toLocaleString('en')} characters`,
      consequence: 'servers and proxies cut or refuse long addresses',
      fix: 'Send it as a form POST, or with fewer line items and shorter names.',
      evidence: write.event(event, `${length.toLocaleString('en')} characters`),
    },
  ];
}

function bodyMissing(event: AuditedEvent, write: EvidenceWriter): Occurrence[] {
  if (!event.exchange.isBodyMissing || event.event !== '') return [];
  return [
    {
      code: 'body-not-recorded',
      severity: 'info',
      event: event.name,
      title: 'The recording lacks the body of a request',
      consequence: "the event's data is unknown",
      fix: 'Record again with request bodies, or audit the address itself.',
      evidence: write.event(event),
    },
  ];
}

function reasonOf({ status, error }: Exchange): string {
  return status > 0 ? `status ${status}` : (error ?? 'no response');
}

function fixOf({ status, error = '' }: Exchange): string {
  if (/csp/i.test(error))
    return "Allow Pinterest's hosts in the page's Content Security Policy: s.pinimg.com and ct.pinterest.com.";
  if (/BLOCKED_BY_(?:CLIENT|ADMINISTRATOR)|devtools|tracking/i.test(error))
    return 'A content blocker of this browser does it: record without one. Visitors who use one are not counted.';
  if (status === 414 || status === 413) return 'Send less data, or as a form POST.';
  if (status >= 500) return 'Try again later: Pinterest had a failure.';
  if (status >= 400) return 'Check the tag id and the event data.';
  return 'Wait for the callback of the event before you leave the page.';
}
