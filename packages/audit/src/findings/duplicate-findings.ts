import type { AuditedEvent } from '../events/audited-event.js';
import { isInit, type TrafficLog } from '../events/traffic-log.js';
import type { EvidenceWriter } from './evidence.js';
import type { Occurrence } from './finding.js';

/** Events that were sent more than once: by id, by order, by page view, and by page and server apart. */
export function duplicateFindings(log: TrafficLog, write: EvidenceWriter): Occurrence[] {
  // What did not arrive may be tried again.
  const arrived = log.tagEvents.filter((each) => each.delivery === 'answered' && !isInit(each));
  return [
    ...sameId(arrived, write),
    ...sameOrder(arrived, write),
    ...samePageView(arrived, log, write),
    ...apartFromServer(arrived, log.serverEvents, write),
  ];
}

function sameId(events: readonly AuditedEvent[], write: EvidenceWriter): Occurrence[] {
  return repeats(events, ({ eventId, name, tagId }) => eventId && [tagId, name, eventId]).map(
    ([first, repeat]) => {
      const isCopy = JSON.stringify(first.data) === JSON.stringify(repeat.data);
      return {
        code: 'duplicate-event-id',
        severity: isCopy ? 'warning' : 'error',
        event: repeat.name,
        title: isCopy
          ? `${repeat.name} sent again with the same event_id and data`
          : `Another ${repeat.name} with the same event_id`,
        consequence: isCopy
          ? 'Pinterest counts it once, and shows it as a duplicate'
          : 'Pinterest takes it for the same event and does not count it',
        fix: isCopy
          ? 'Send each event once.'
          : 'Give each event its own event_id; for Checkout the order id will do.',
        evidence: write.event(repeat, `first at ${write.time(first.exchange.startedAt)}`),
      };
    },
  );
}

function sameOrder(events: readonly AuditedEvent[], write: EvidenceWriter): Occurrence[] {
  const orders = events.filter(({ name }) => name === 'Checkout');
  return repeats(orders, ({ orderId, tagId }) => orderId && [tagId, orderId])
    .filter(([first, repeat]) => first.eventId === '' || first.eventId !== repeat.eventId)
    .map(([first, repeat]) => ({
      code: 'duplicate-order',
      severity: 'error',
      event: repeat.name,
      title: 'The same order sent twice',
      consequence: 'Pinterest counts the order twice',
      fix: 'Send Checkout once for each order, with the order id as event_id: a reloaded page then counts once.',
      evidence: write.event(
        repeat,
        `order_id ${write.redactor.text(repeat.orderId)}, first at ${write.time(first.exchange.startedAt)}`,
      ),
    }));
}

/** A page view follows another of the same address, and no document was loaded in between. */
function samePageView(
  events: readonly AuditedEvent[],
  { documents }: TrafficLog,
  write: EvidenceWriter,
): Occurrence[] {
  const last = new Map<string, AuditedEvent>();
  return events
    .filter(({ name, pageUrl }) => name === 'PageVisit' && URL.canParse(pageUrl))
    .flatMap((view): Occurrence[] => {
      const { tagId, pageUrl, exchange } = view;
      const { origin } = new URL(pageUrl);
      const key = `${tagId} ${origin}`;
      const before = last.get(key);
      last.set(key, view);
      if (!before || withoutHash(before.pageUrl) !== withoutHash(pageUrl)) return [];
      if (before.exchange.pageId !== exchange.pageId) return [];
      // Reported by its id already.
      if (before.eventId !== '' && before.eventId === view.eventId) return [];
      const wasLoadedAgain = documents.some(
        ({ url, startedAt }) =>
          startedAt > before.exchange.startedAt &&
          startedAt <= exchange.startedAt &&
          new URL(url).origin === origin,
      );
      if (wasLoadedAgain) return [];
      return [
        {
          code: 'duplicate-page-view',
          severity: 'error',
          event: view.name,
          title: 'Two page views for one view of a page',
          consequence: 'Pinterest counts each page view twice',
          fix: 'Send PageVisit from one place: the base code, the tag manager or the app.',
          evidence: write.event(view, `the one before at ${write.time(before.exchange.startedAt)}`),
        },
      ];
    });
}

/** The server reports the order or event of a tag event, and Pinterest can't match the two. */
function apartFromServer(
  events: readonly AuditedEvent[],
  copies: readonly AuditedEvent[],
  write: EvidenceWriter,
): Occurrence[] {
  return copies.flatMap((copy): Occurrence[] => {
    const same = events.filter(({ name }) => name === copy.name);
    if (same.some(({ eventId }) => eventId !== '' && eventId === copy.eventId)) return [];
    const twin = same.find(({ orderId, eventId, exchange }) =>
      copy.orderId !== '' && orderId !== ''
        ? orderId === copy.orderId
        : eventId === '' && Math.abs(exchange.startedAt - copy.exchange.startedAt) < nearbyMs,
    );
    if (!twin) return [];
    return [
      {
        code: 'not-deduplicated',
        severity: 'error',
        event: copy.name,
        title: `${copy.name} from page and server without a common event_id`,
        consequence: 'Pinterest counts it twice',
        fix: 'Send the same event_id on both sides; for Checkout the order id will do.',
        evidence: write.event(copy, `the tag's at ${write.time(twin.exchange.startedAt)}`),
      },
    ];
  });
}

/** Page and server report one action within this time. */
const nearbyMs = 2000;

/** Pairs of the first event of a key and each later one; events without a key are left out. */
function repeats(
  events: readonly AuditedEvent[],
  keyOf: (event: AuditedEvent) => readonly string[] | '',
): [first: AuditedEvent, repeat: AuditedEvent][] {
  const first = new Map<string, AuditedEvent>();
  return events.flatMap((event): [AuditedEvent, AuditedEvent][] => {
    const parts = keyOf(event);
    if (parts === '') return [];
    const key = JSON.stringify(parts);
    const earlier = first.get(key);
    if (earlier) return [[earlier, event]];
    first.set(key, event);
    return [];
  });
}

const withoutHash = (address: string): string => address.replace(/#.*/s, '');
