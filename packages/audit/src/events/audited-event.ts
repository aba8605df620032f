import type { ScoredEvent } from '@pinterest-tag/core/quality';
import type { Exchange } from '../traffic/exchange.js';

/**
 * `answered`: Pinterest (or the shop's server) responded. `refused`: with an error status. `blocked`: the
 * browser or an extension did not let it out. `unanswered`: no response came, as when the page is left.
 */
export type Delivery = 'answered' | 'refused' | 'blocked' | 'unanswered';

/** An event that left the page, with what the audit derives from its request. */
export interface AuditedEvent extends ScoredEvent {
  /** Sent by Pinterest's script, as the image request, or as a copy for the Conversions API. */
  readonly via: 'script' | 'image' | 'server';
  /** The standard event it is, else the name as it was sent: events are compared by it. */
  readonly name: string;
  /** The id for deduplication; `''` when there is none. */
  readonly eventId: string;
  readonly orderId: string;
  /** The address of the page that sent it; `''` when unknown. */
  readonly pageUrl: string;
  /** Every address that went along: of the page, of the page before, the Referer header's. */
  readonly addresses: readonly string[];
  readonly delivery: Delivery;
  /** What could not be read of it. */
  readonly problems: readonly string[];
  readonly exchange: Exchange;
}

/** What became of a request. */
export function deliveryOf({ status, error = '' }: Exchange): Delivery {
  if (status >= 400) return 'refused';
  if (status > 0) return 'answered';
  if (error === '' || /abort|cancel/i.test(error)) return 'unanswered';
  return 'blocked';
}
