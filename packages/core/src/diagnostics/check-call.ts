import type { AnalyticsCall } from '../analytics/analytics-call.js';
import { findPath } from '../mapping/property-path.js';
import type { Diagnostic } from './diagnostic.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with the call as it was made. */
export function checkCall(call: AnalyticsCall): Diagnostic[] {
  const type: unknown = (call as { type?: unknown } | null | undefined)?.type;
  if (type === 'identify') return [];
  if (type !== 'page' && type !== 'track')
    return [
      {
        code: 'unknown-call',
        path: 'type',
        message: `A call of type ${String(type)} has no place in Pinterest. Use page, track or identify.`,
      },
    ];
  const found: Diagnostic[] = [];
  const { properties } = call as { properties?: unknown };
  if (call.type === 'track' && (typeof call.event !== 'string' || call.event.trim() === ''))
    found.push({
      code: 'event-name',
      path: 'event',
      message: 'An event needs a name, such as "Order Completed"; this call sends nothing.',
    });
  if (isObject(properties)) found.push(...unreadable(properties), ...products(properties));
  else if (properties !== undefined && properties !== null)
    found.push({
      code: 'properties-type',
      path: 'properties',
      message: `Properties must be an object, not ${Array.isArray(properties) ? 'a list' : typeof properties}; they are left out.`,
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

function products(properties: Record<string, unknown>): Diagnostic[] {
  return ['products', 'line_items'].flatMap((key): Diagnostic[] => {
    const list = read(properties, key);
    if (list === undefined || list === null) return [];
    if (!Array.isArray(list)) {
      const message = `${key} must be a list of objects; what was given is left out.`;
      return [{ code: 'products-type', path: `properties.${key}`, message }];
    }
    return list.flatMap((entry, index): Diagnostic[] => {
      if (isObject(entry)) return [];
      const message = 'Each product must be an object; this one is skipped.';
      return [{ code: 'product-entry', path: `properties.${key}[${index}]`, message }];
    });
  });
}

function read(properties: object, key: string): unknown {
  try {
    return findPath(properties, key);
  } catch {
    return undefined;
  }
}
