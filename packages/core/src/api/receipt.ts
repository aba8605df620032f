/**
 * How a call ended:
 * - `sent`: Pinterest answered, or took the image request of a visitor who left.
 * - `refused`: Pinterest's script reported a failure.
 * - `denied`: there was no consent.
 * - `blocked`: Pinterest's script could not be loaded, or a request was blocked.
 * - `timeout`: no answer within `deliveryTimeout` of the call, also because consent is still pending;
 *   the event may still arrive.
 * - `dropped`: nothing was to be sent (mapped to nothing, edited out by `beforeSend`, sent before with
 *   `once`, past `maxHeld`,
 *   no valid tag id, the tag destroyed first).
 */
export type Outcome = 'sent' | 'refused' | 'denied' | 'blocked' | 'timeout' | 'dropped';

/** What a call returns at once. */
export interface Receipt {
  /** The `event_id` Pinterest gets: give it to your server for the Conversions API. */
  readonly eventId: string;
  /**
   * How the call ended. Never rejects. Await it before leaving the page:
   *
   * @example await tag.track('Order Completed', order).delivered; location.href = '/thank-you';
   */
  readonly delivered: Promise<Outcome>;
}
