import { isInit, type TrafficLog } from '../events/traffic-log.js';
import type { AuditedEvent } from '../events/audited-event.js';
import type { Exchange } from '../traffic/exchange.js';
import { installationOf } from '../traffic/tag-managers.js';
import type { EvidenceWriter } from './evidence.js';
import type { Occurrence } from './finding.js';

/** Whether the tag is on the page once: one tag id, one start. */
export function installationFindings(log: TrafficLog, write: EvidenceWriter): Occurrence[] {
  return [
    ...severalTagIds(log, write),
    ...repeatedStarts(log, write),
    ...repeatedLoads(log, write),
  ];
}

function severalTagIds({ tagEvents }: TrafficLog, write: EvidenceWriter): Occurrence[] {
  const counts = new Map<string, number>();
  for (const { tagId } of tagEvents)
    if (/^\d{13}$/.test(tagId)) counts.set(tagId, (counts.get(tagId) ?? 0) + 1);
  if (counts.size < 2) return [];
  return [...counts].map(([tagId, count]) => ({
    code: 'several-tag-ids',
    severity: 'warning',
    title: `Events go to ${counts.size} tag ids`,
    consequence: 'each ad account sees a part of the events, or one sees them twice',
    fix: 'Use one tag id, unless two ad accounts are to receive the events.',
    evidence: `tag ${write.redactor.text(tagId)}: ${count} ${count === 1 ? 'event' : 'events'}`,
  }));
}

/** `pintrk('page')` runs once for each document: again without a document means a second base code. */
function repeatedStarts(log: TrafficLog, write: EvidenceWriter): Occurrence[] {
  const starts = log.tagEvents.filter((event) => isInit(event) && event.via === 'script');
  return starts.flatMap((start, index): Occurrence[] => {
    const before = starts
      .slice(0, index)
      .findLast(({ tagId, pageUrl }) => tagId === start.tagId && pageUrl === start.pageUrl);
    if (!before || !isSamePage(before.exchange, start.exchange, log)) return [];
    const both = [sourceOf(before), sourceOf(start)];
    const names = both.filter((name) => name !== undefined);
    const title =
      names.length === 2 && names[0] !== names[1]
        ? `Both ${names[0]} and ${names[1]} start the tag`
        : 'The tag starts twice on one page';
    const first = `first at ${write.time(before.exchange.startedAt)}`;
    return [installedTwice(title, write.event(start, first))];
  });
}

function repeatedLoads(log: TrafficLog, write: EvidenceWriter): Occurrence[] {
  const loads = log.pinterest
    .filter(({ kind, exchange }) => kind === 'script' && /\/core\.js(?:$|\?)/.test(exchange.url))
    .map(({ exchange }) => exchange);
  return loads.flatMap((load, index): Occurrence[] => {
    const before = loads[index - 1];
    // A copy that failed may be requested again.
    if (!before || before.status === 0 || before.status >= 400) return [];
    if (!isSamePage(before, load, log)) return [];
    return [installedTwice('The tag starts twice on one page', write.request(load))];
  });
}

const installedTwice = (title: string, evidence: string): Occurrence => ({
  code: 'installed-twice',
  severity: 'warning',
  title,
  consequence: 'page views and events may be sent twice',
  fix: "Keep one of them: the page's own code or the tag manager's.",
  evidence,
});

const sourceOf = ({ exchange }: AuditedEvent): string | undefined =>
  installationOf(exchange.initiators);

function isSamePage(before: Exchange, after: Exchange, { documents }: TrafficLog): boolean {
  if (before.pageId !== after.pageId || before.referrer !== after.referrer) return false;
  return !documents.some(
    ({ startedAt }) => startedAt > before.startedAt && startedAt <= after.startedAt,
  );
}
