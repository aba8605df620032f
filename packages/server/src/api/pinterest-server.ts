import type { PageDetails, PropertiesOf, SpecEventName } from '@pinterest-tag/core';
import type { CallContext, ServerCall } from './call-context.js';
import type { ConversionEvent } from './conversion-event.js';
import type { ServerActivity } from './server-activity.js';
import type { ServerReceipt } from './server-receipt.js';

/** How long to wait. */
export interface WaitOptions {
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends events to Pinterest's Conversions API, in batches. It serves many visitors, so it remembers none: what is
 * known of the visitor is passed with each call. None of its methods throws or rejects.
 */
export interface PinterestServer {
  /**
   * Something a visitor did.
   *
   * @example server.track('Order Completed', order, { visitor: visitorFromRequest(request), user: { email } })
   */
  track<Event extends SpecEventName>(
    event: Event,
    properties?: PropertiesOf<Event>,
    context?: CallContext,
  ): ServerReceipt;
  /** A page view: PageVisit, or with a category ViewCategory. */
  page(page?: PageDetails, context?: CallContext): ServerReceipt;
  /** A page or track call in the shape of the Segment Spec: from a queue or a webhook. */
  send(call: ServerCall, context?: CallContext): ServerReceipt;
  /** An event that `toConversionEvents` made, from a queue of yours. */
  sendEvent(event: ConversionEvent): ServerReceipt;
  /** Calls the listener with all that happens from now on. Returns its end. */
  subscribe(listener: (activity: ServerActivity) => void): () => void;
  /**
   * Sends what is queued now. Resolves once all of it has ended, retries included, or the signal aborts; then the
   * rest stays queued. For serverless functions: before the function is frozen.
   */
  flush(options?: WaitOptions): Promise<void>;
  /**
   * Sends what is queued and ends: later calls are `dropped`. When the signal aborts, by default after 10 seconds,
   * what is left ends as `failed`. For shutting down.
   */
  close(options?: WaitOptions): Promise<void>;
}
