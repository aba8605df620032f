import type { ConversionEvent } from '../api/conversion-event.js';
import type { DraftedCall } from './draft-events.js';
import { readText } from './read-value.js';
import { isIdentified } from './user-data.js';

/** An event as it comes back from a queue. Never throws. */
export function draftOfEvent(given: unknown): DraftedCall {
  const event = toPlainJson(given);
  const { event_id: id, event_name: name, event_time: time, user_data: user } = event;
  const isEvent =
    typeof id === 'string' &&
    typeof name === 'string' &&
    Number.isSafeInteger(time) &&
    typeof user === 'object' &&
    user !== null &&
    isIdentified(user);
  return isEvent
    ? { eventId: id, drafts: [{ event: event as ConversionEvent, omitted: [] }], reasons: [] }
    : { eventId: readText(id) ?? '', drafts: [], reasons: [noEvent] };
}

const noEvent =
  'This is no event of toConversionEvents: event_name, event_id, event_time or user_data is missing.';

/** A copy that the queue may change; empty for values without a JSON form. */
function toPlainJson(given: unknown): Partial<ConversionEvent> {
  try {
    const copy: unknown = JSON.parse(JSON.stringify(given));
    return typeof copy === 'object' && copy !== null ? copy : {};
  } catch {
    return {};
  }
}
