import { checkSentEvent, type EventIssue } from '@pinterest-tag/core/quality';
import type { AuditedEvent } from '../events/audited-event.js';
import type { TrafficLog } from '../events/traffic-log.js';
import type { EvidenceWriter } from './evidence.js';
import type { Occurrence } from './finding.js';

/** What is wrong with each event by itself, by the rules that the sandbox and the inspector use, too. */
export function contentFindings(log: TrafficLog, write: EvidenceWriter): Occurrence[] {
  return [
    ...log.tagEvents
      .filter(isReadable)
      .flatMap((event) => [...unreadable(event, write), ...issues(event, write)]),
    // The Conversions API assigns events to an ad account: they name no tag.
    ...log.serverEvents.flatMap((event) =>
      issues(event, write).filter(({ code }) => code !== 'missing-tag-id'),
    ),
    // Of the trips to /user/ only what leaves with them matters: the events come to /v3/.
    ...log.userTrips.flatMap((event) =>
      issues(event, write).filter(({ code }) => code === 'raw-user-data'),
    ),
  ];
}

/** A body that was not recorded can't be checked. */
const isReadable = ({ exchange, event }: AuditedEvent): boolean =>
  event !== '' || !exchange.isBodyMissing;

function issues(event: AuditedEvent, write: EvidenceWriter): Occurrence[] {
  return checkSentEvent(event).map((issue) => ({
    code: issue.code,
    severity: issue.severity,
    ...(event.name !== '' && { event: event.name }),
    title: titleOf(issue, event),
    consequence: issue.consequence,
    fix: issue.fix,
    evidence: write.event(event, valueAt(event, issue, write)),
  }));
}

/** Names the event, by its standard name. */
function titleOf({ title, path }: EventIssue, { event, name }: AuditedEvent): string {
  if (path === 'event' || path === 'tid' || name === '') return title;
  return title.includes(event) ? title.replace(event, name) : `${name}: ${title}`;
}

/** Shows the value that is wrong, unless it is personal. */
function valueAt(
  { data, event }: AuditedEvent,
  { code, path }: EventIssue,
  { redactor }: EvidenceWriter,
): string | undefined {
  if (code === 'personal-data' || code === 'raw-user-data') return path;
  if (code === 'unrecognised-event' || code === 'partner-defined-event')
    return `sent as "${redactor.text(event)}"`;
  if (code !== 'not-numeric' && code !== 'numeric-text' && code !== 'unknown-currency')
    return undefined;
  const [, index, field] = /^line_items\[(\d+)\]\.(.+)$/.exec(path) ?? [];
  const items = data['line_items'];
  const holder: unknown =
    index === undefined ? data : Array.isArray(items) ? items[Number(index)] : {};
  const name = field ?? path;
  const value = redactor.data(holder as Record<string, unknown>)[name];
  return `${path} is ${JSON.stringify(value) ?? 'missing'}`;
}

function unreadable(event: AuditedEvent, write: EvidenceWriter): Occurrence[] {
  return event.problems.map((problem) => ({
    code: 'unreadable-data',
    severity: 'error',
    event: event.name,
    title: `${event.name || 'An event'} with data that can't be read`,
    consequence: 'Pinterest ignores it',
    fix: 'Send `ed` and `pd` as JSON objects, or in the brackets of the image request.',
    evidence: write.event(event, problem),
  }));
}
