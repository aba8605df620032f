import { isDigest } from '@pinterest-tag/core/internal';
import { hasPersonalName, isPresent, personalKind } from '@pinterest-tag/core/quality';
import type { AuditedEvent } from '../events/audited-event.js';
import { isInit, type TrafficLog } from '../events/traffic-log.js';
import type { EvidenceWriter } from './evidence.js';
import type { Occurrence } from './finding.js';

/** Personal data where it must not be, and none where it helps. */
export function privacyFindings(log: TrafficLog, write: EvidenceWriter): Occurrence[] {
  return [
    ...[...log.tagEvents, ...log.serverEvents].flatMap((event) => addresses(event, write)),
    ...enhancedMatch(log.tagEvents, write),
    ...log.apiCalls.map((call): Occurrence => ({
      code: 'access-token-exposed',
      severity: 'error',
      title: "The page calls Pinterest's Conversions API itself",
      consequence: 'everyone who opens the page can read the access token',
      fix: 'Call the Conversions API from your server, and revoke this access token.',
      evidence: write.request(call),
    })),
  ];
}

function addresses(event: AuditedEvent, write: EvidenceWriter): Occurrence[] {
  const found = new Set(event.addresses.flatMap(personalPartsOf));
  return [...found].map((part) => ({
    code: 'personal-data-in-address',
    severity: 'error',
    event: event.name,
    title: 'Personal data in an address',
    consequence: 'Pinterest receives it with every event of the page',
    fix: 'Keep personal data out of the addresses of your pages, or remove it before the tag starts.',
    evidence: write.event(event, part),
  }));
}

/** Which parts of an address hold personal data, without the data. */
function personalPartsOf(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { searchParams, pathname, hash } = new URL(address);
  const parameters = [...searchParams]
    .filter(
      ([name, value]) =>
        personalKind(value) !== '' ||
        (hasPersonalName(name) && isPresent(value) && !isDigest(value)),
    )
    .map(([name]) => `parameter "${personalKind(name) === '' ? name : '…'}"`);
  return [
    ...parameters,
    ...(personalKind(pathname) === 'an e-mail address' ? ['the path'] : []),
    ...(personalKind(hash) === 'an e-mail address' ? ['the fragment'] : []),
  ];
}

const matchKeys = ['em', 'ph', 'external_id'];

function enhancedMatch(events: readonly AuditedEvent[], write: EvidenceWriter): Occurrence[] {
  const real = events.filter((event) => event.event !== '' && !isInit(event));
  const isMatched = ({ userData }: AuditedEvent): boolean =>
    matchKeys.some((key) => isPresent(userData[key]));
  const orders = real.filter(({ name }) => name === 'Checkout');
  const isSome = real.some(isMatched);
  const lacking = isSome ? orders.filter((order) => !isMatched(order)) : real;
  return lacking.map((event) => ({
    code: 'no-enhanced-match',
    severity: 'warning',
    ...(isSome && { event: event.name }),
    title: isSome ? `${event.name} without enhanced match` : 'No enhanced match',
    consequence: 'Pinterest attributes fewer conversions',
    fix: "Send the visitor's e-mail address, hashed, once you know it: at the latest with Checkout.",
    evidence: write.event(event),
  }));
}
