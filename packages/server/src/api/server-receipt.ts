/**
 * How a call ended:
 * - `sent`: Pinterest processed it.
 * - `refused`: Pinterest refused the event, the access token or the ad account; not retried.
 * - `failed`: it is not known to have been processed: no outcome for it in Pinterest's answer, or `close` ended the retries.
 * - `expired`: it was not delivered within 55 minutes of its `event_time`; later, Pinterest would count it as an
 *   offline event, beside the tag's.
 * - `dropped`: nothing was sent: it maps to no event, names no visitor, or the queue was full or closed.
 */
export type ServerOutcome = 'sent' | 'refused' | 'failed' | 'expired' | 'dropped';

/** What a call returns at once. */
export interface ServerReceipt {
  /** The `event_id` that Pinterest gets. */
  readonly eventId: string;
  /** How the call ended. Never rejects. */
  readonly delivered: Promise<ServerOutcome>;
  /** Why it was not sent, once `delivered` is resolved; of a sent event, Pinterest's warning. `undefined` until then. */
  readonly reason: string | undefined;
}
