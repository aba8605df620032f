import type { ServerCall } from './api/call-context.js';
import type { PinterestServer } from './api/pinterest-server.js';
import type { ServerActivity } from './api/server-activity.js';
import type { PinterestServerOptions } from './api/server-options.js';
import type { ServerOutcome, ServerReceipt } from './api/server-receipt.js';
import { createDelivery } from './delivery/create-delivery.js';
import { createPost } from './delivery/create-post.js';
import { createEventDrafter, type DraftedCall } from './events/draft-events.js';
import { draftOfEvent } from './events/draft-of-event.js';
import { readValue } from './events/read-value.js';
import { readServerOptions } from './options/read-server-options.js';
import { createReceipt } from './receipt.js';

/**
 * Creates a client of Pinterest's Conversions API for one ad account. One is enough for a process; it takes calls at
 * once, sends them in batches and retries what did not get through.
 *
 * @throws TypeError when an option is not valid, with its name and what it must be; the access token is never shown.
 * @example
 * const pinterest = createPinterestServer({ adAccountId: '549755885175', accessToken: process.env.PINTEREST_TOKEN });
 * pinterest.track('Order Completed', order, { visitor: visitorFromRequest(request), user: { email } });
 */
export function createPinterestServer(options: PinterestServerOptions): PinterestServer {
  const settings = readServerOptions(options);
  const draftEvents = createEventDrafter(settings.mapping);
  const listeners = new Set<(activity: ServerActivity) => void>();
  const emit = (activity: ServerActivity): void => {
    for (const listener of [...listeners])
      try {
        listener(activity);
      } catch (error) {
        console.error('[pinterest-tag] A listener of subscribe() threw:', error);
      }
  };
  const delivery = createDelivery({ ...settings, post: createPost(settings), onRequest: emit });

  const deliver = ({ eventId, drafts, reasons }: DraftedCall): ServerReceipt => {
    const { receipt, settle } = createReceipt(
      eventId,
      Math.max(drafts.length, 1),
      delivery.keepAlive,
    );
    const report = (eventName: string | undefined, outcome: ServerOutcome, reason?: string): void =>
      emit({ type: 'outcome', eventName, eventId, outcome, reason });
    if (drafts.length === 0) settle('dropped', reasons[0]);
    for (const reason of reasons) report(undefined, 'dropped', reason);
    for (const { event, omitted } of drafts) {
      const { event_name: eventName, event_time: eventTime } = event;
      emit({ type: 'event', eventName, eventId, eventTime, omitted });
      delivery.add(event, (outcome, reason) => {
        settle(outcome, reason);
        report(eventName, outcome, reason);
      });
    }
    return receipt;
  };

  const send: PinterestServer['send'] = (call, context) => deliver(draftEvents(call, context));

  return {
    send,
    track: (event, properties, context) => send({ type: 'track', event, properties }, context),
    sendEvent: (event) => deliver(draftOfEvent(event)),
    page: (page, context) => send(toPageCall(page), context),
    subscribe(listener) {
      // Wrapped: a listener that is passed twice is called twice.
      const own: typeof listener = (activity) => listener(activity);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    flush: (wait) => delivery.flush(wait?.signal),
    close: (wait) => delivery.close(wait?.signal),
  };
}

/** Without a spread: what is passed may throw when it is read. */
function toPageCall(page: unknown): ServerCall {
  const keys = ['name', 'category', 'properties', 'messageId'];
  const details = Object.fromEntries(keys.map((key) => [key, readValue(page, key)]));
  return { ...details, type: 'page' };
}
