import type { ServerOutcome } from './server-receipt.js';

/** A call became an event. */
export interface EventActivity {
  readonly type: 'event';
  readonly eventName: string;
  readonly eventId: string;
  /** Unix seconds. */
  readonly eventTime: number;
  /** The parts of the call that the Conversions API has no place for, or that it would refuse: `promo_code`, `line_items[0].product_price`. */
  readonly omitted: readonly string[];
}

/** A request to Pinterest ended. */
export interface RequestActivity {
  readonly type: 'request';
  /** The number of events in it. */
  readonly events: number;
  /** How many requests in a row failed before it. */
  readonly retries: number;
  readonly durationMs: number;
  /** The HTTP status; `undefined` without an answer. */
  readonly status: number | undefined;
  /** Why it is repeated; `undefined` when it is not. */
  readonly retryReason: string | undefined;
  /** Milliseconds until it is repeated. */
  readonly retryAfterMs: number | undefined;
}

/** An event ended, or a call that became no event. */
export interface OutcomeActivity {
  readonly type: 'outcome';
  /** `undefined` when the call became no event. */
  readonly eventName: string | undefined;
  readonly eventId: string;
  readonly outcome: ServerOutcome;
  /** Why it was not sent; of a sent event, Pinterest's warning. */
  readonly reason: string | undefined;
}

/** What happens to calls, in the order it happens: for logs and metrics. It holds no user data and no access token. */
export type ServerActivity = EventActivity | RequestActivity | OutcomeActivity;
