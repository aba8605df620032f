import type { AnalyticsCall } from '../analytics/analytics-call.js';
import { isRecord } from '../support/is-record.js';
import { isText } from '../support/is-text.js';
import { showValue } from '../support/show-value.js';
import type { Diagnostic } from './diagnostic.js';

/** Checks the form of a call. */
export function checkCall(call: AnalyticsCall): Diagnostic[] {
  const type: unknown = (call as { type?: unknown } | null | undefined)?.type;
  if (type === 'identify') return [];
  if (type !== 'page' && type !== 'track')
    return [
      {
        code: 'unknown-call',
        path: 'type',
        message: `A call of type ${isText(type) ? type : showValue(type)} has no place in Pinterest. Use page, track or identify.`,
      },
    ];
  const found: Diagnostic[] = [];
  const { properties } = call as { properties?: unknown };
  if (call.type === 'track' && !isText(call.event))
    found.push({
      code: 'event-name',
      path: 'event',
      message: `event is ${showValue(call.event)}; it needs a name, such as "Order Completed". Nothing is sent.`,
    });
  if (isRecord(properties)) found.push(...unreadable(properties));
  else if (properties !== undefined && properties !== null)
    found.push({
      code: 'properties-type',
      path: 'properties',
      message: `properties is ${showValue(properties)}; it must be an object, such as {"value": 5}. The event is sent without.`,
    });
  return found;
}

function unreadable(properties: Record<string, unknown>): Diagnostic[] {
  return Object.keys(properties).flatMap((key): Diagnostic[] => {
    try {
      const type = typeof properties[key];
      if (type !== 'symbol' && type !== 'function') return [];
    } catch {
      // Falls through to the diagnostic.
    }
    const message = 'This property can not be read or sent; the others are sent without it.';
    return [{ code: 'unreadable', path: `properties.${key}`, message }];
  });
}
