import type { AnalyticsCall } from '../analytics/analytics-call.js';
import { toIdentifyCall, toPageCall } from '../analytics/call-arguments.js';
import type { PinterestTag } from '../api/pinterest-tag.js';
import type { Receipt } from '../api/receipt.js';

/** The methods that make a call, over what sends it. */
export function callMethods(
  send: (call: AnalyticsCall) => Receipt,
): Pick<PinterestTag, 'send' | 'page' | 'track' | 'identify'> {
  return {
    send,
    page: (...page) => send(toPageCall(page)),
    track: (event, properties, options) =>
      send({
        type: 'track',
        event,
        properties,
        messageId: options?.messageId,
        ...(options?.once && { once: true }),
      }),
    identify: (...user) => send(toIdentifyCall(user)),
  };
}
