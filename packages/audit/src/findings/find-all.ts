import type { Severity } from '@pinterest-tag/core/quality';
import { isInit, type TrafficLog } from '../events/traffic-log.js';
import { consentFindings } from './consent-findings.js';
import { contentFindings } from './content-findings.js';
import { deliveryFindings } from './delivery-findings.js';
import { duplicateFindings } from './duplicate-findings.js';
import type { EvidenceWriter } from './evidence.js';
import type { Finding, Occurrence } from './finding.js';
import { installationFindings } from './installation-findings.js';
import { privacyFindings } from './privacy-findings.js';

const maxEvidence = 5;
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Everything that is wrong with the traffic, the worst first. */
export function findAll(
  log: TrafficLog,
  acceptedAt: number | undefined,
  write: EvidenceWriter,
): Finding[] {
  const occurrences = [
    ...nothingSent(log),
    ...consentFindings(log, acceptedAt, write),
    ...deliveryFindings(log, write),
    ...duplicateFindings(log, write),
    ...contentFindings(log, write),
    ...privacyFindings(log, write),
    ...installationFindings(log, write),
  ];
  return group(occurrences, write).sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}

function nothingSent({ tagEvents, serverEvents, pinterest }: TrafficLog): Occurrence[] {
  if (tagEvents.some((event) => !isInit(event)) || serverEvents.length > 0) return [];
  return [
    {
      code: 'nothing-sent',
      severity: 'error',
      title: 'No event was sent to Pinterest',
      consequence: 'Pinterest counts nothing',
      fix: 'Check that the page has a Pinterest tag, that consent was given, and that the recording holds the whole visit.',
      evidence:
        pinterest.length === 0
          ? 'no request to Pinterest'
          : `${pinterest.length} ${pinterest.length === 1 ? 'request' : 'requests'} to Pinterest, none with an event`,
    },
  ];
}

function group(occurrences: readonly Occurrence[], { redactor }: EvidenceWriter): Finding[] {
  const groups = new Map<string, [Occurrence, ...Occurrence[]]>();
  for (const each of occurrences) {
    const key = JSON.stringify([each.code, each.severity, each.event, each.title]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].map((all) => {
    const [{ code, severity, event, title, consequence, fix }] = all;
    return {
      code,
      severity,
      ...(event !== undefined && event !== '' && { event: redactor.text(event) }),
      title: redactor.text(title),
      consequence,
      fix,
      count: all.length,
      evidence: all.slice(0, maxEvidence).map(({ evidence }) => evidence),
    };
  });
}
