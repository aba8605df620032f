import { initEvent } from '@pinterest-tag/core/quality';
import { classify, type ExchangeKind } from '../traffic/classify.js';
import { consentSignalOf, type ConsentSignal } from '../traffic/consent-signals.js';
import type { Exchange } from '../traffic/exchange.js';
import type { AuditedEvent } from './audited-event.js';
import { readServerEvents } from './server-events.js';
import { readTagEvent } from './tag-event.js';

/** A request to Pinterest, and what it is. */
export interface PinterestRequest {
  readonly kind: ExchangeKind;
  readonly exchange: Exchange;
}

/** All that the findings are derived from. */
export interface TrafficLog {
  /** Events of the tag, `init` among them, in order of time. */
  readonly tagEvents: readonly AuditedEvent[];
  /** Copies of events for the Conversions API, sent by the browser. */
  readonly serverEvents: readonly AuditedEvent[];
  /** Trips to `/user/`; those that carry an event name it. */
  readonly userTrips: readonly AuditedEvent[];
  /** Every request from the page to Pinterest, in order of time. */
  readonly pinterest: readonly PinterestRequest[];
  /** Events sent from the page to Pinterest's Conversions API, with its access token. */
  readonly apiCalls: readonly Exchange[];
  readonly documents: readonly Exchange[];
  readonly consent: readonly ConsentSignal[];
}

/** Reads the events in recorded traffic. */
export function readTraffic(recorded: readonly Exchange[]): TrafficLog {
  const exchanges = withoutRepeats([...recorded].sort((a, b) => a.startedAt - b.startedAt));
  const of = (...kinds: ExchangeKind[]): PinterestRequest[] =>
    exchanges.flatMap((exchange) => {
      const kind = classify(exchange);
      return kind && kinds.includes(kind) ? [{ kind, exchange }] : [];
    });
  const only = (...kinds: ExchangeKind[]): Exchange[] =>
    of(...kinds).map(({ exchange }) => exchange);
  return {
    tagEvents: only('event').map(readTagEvent),
    serverEvents: only('copy', 'api').flatMap(readServerEvents),
    userTrips: only('user').map(readTagEvent),
    pinterest: of('event', 'user', 'script', 'pinterest', 'api'),
    apiCalls: only('api'),
    documents: only('document'),
    consent: exchanges.flatMap((exchange) => consentSignalOf(exchange) ?? []),
  };
}

/**
 * One request may be recorded more than once: again for each redirect, and again where a service worker
 * passes it on.
 */
function withoutRepeats(exchanges: readonly Exchange[]): Exchange[] {
  const byOthers = new Set(
    exchanges.filter(({ isFromServiceWorker }) => !isFromServiceWorker).map(keyOf),
  );
  const redirects = new Set<string>();
  return exchanges.filter((exchange) => {
    if (exchange.redirectUrl !== undefined) redirects.add(exchange.redirectUrl);
    if (exchange.isFromServiceWorker && byOthers.has(keyOf(exchange))) return false;
    return exchange.isDocument || !redirects.delete(exchange.url);
  });
}

const keyOf = ({ method, url, body = '' }: Exchange): string => `${method} ${url} ${body}`;

/** Whether the event is only the tag's start signal. */
export const isInit = ({ event }: AuditedEvent): boolean => event.toLowerCase() === initEvent;
