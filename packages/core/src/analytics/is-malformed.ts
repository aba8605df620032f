import { isRecord } from '../support/is-record.js';
import { isText } from '../support/is-text.js';

/**
 * Whether a call is so wrong in form that its writer should hear of it even without `debug`: an event
 * without a name, properties that are no object, products that are neither a list nor an object. Never throws.
 */
export function isMalformed(call: unknown): boolean {
  try {
    const { type, event, properties } = call as Record<string, unknown>;
    if (type === 'track' && !isText(event)) return true;
    if (properties === undefined || properties === null) return false;
    if (!isRecord(properties)) return true;
    const { products } = properties;
    return products !== undefined && typeof products !== 'object';
  } catch {
    return true;
  }
}
