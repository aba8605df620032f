import type { AuditedEvent } from '../events/audited-event.js';
import type { Exchange } from '../traffic/exchange.js';
import type { Redactor } from '../report/redactor.js';

/** Writes where something was seen, without personal data. */
export interface EvidenceWriter {
  /** "Checkout at 3.1 s on https://shop.example/thanks, event_id 7". */
  event(event: AuditedEvent, more?: string): string;
  /** "GET https://ct.pinterest.com/user/ at 3.1 s". */
  request(exchange: Exchange, more?: string): string;
  /** "3.1 s" after the recording's first request. */
  time(at: number): string;
  readonly redactor: Redactor;
}

/** Makes a writer; `startedAt` is the time of the recording's first request. */
export function createEvidenceWriter(startedAt: number, redactor: Redactor): EvidenceWriter {
  const time = (at: number): string => `${(Math.max(0, at - startedAt) / 1000).toFixed(1)} s`;
  const join = (parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined && part !== '').join(', ');
  return {
    redactor,
    time,
    event: (event, more) =>
      join([
        `${redactor.text(event.event) || 'no name'} at ${time(event.exchange.startedAt)}` +
          (event.pageUrl ? ` on ${redactor.address(event.pageUrl)}` : ''),
        event.via === 'server'
          ? `server copy to ${new URL(event.exchange.url).host}`
          : `tag ${redactor.text(event.tagId) || 'without id'}`,
        event.eventId && `event_id ${redactor.text(event.eventId)}`,
        more,
      ]),
    request: (exchange, more) => {
      const { origin, pathname } = new URL(exchange.url);
      const address = redactor.address(origin + pathname);
      return join([`${exchange.method} ${address} at ${time(exchange.startedAt)}`, more]);
    },
  };
}
