import { eventIdOf } from '../checks/event-facts.js';
import type { SandboxEvent } from '../sandbox-types.js';
import type { ParsedEvent } from '../wire/parse-event.js';

/** Events by their event_id and order_id: the checks compare an event with those alone, however many there are. */
export interface RelatedEvents {
  readonly add: (event: SandboxEvent) => void;
  readonly remove: (event: SandboxEvent) => void;
  /** The events with the same event_id or order_id, in the order they arrived. */
  readonly of: (event: ParsedEvent) => SandboxEvent[];
}

export function createRelatedEvents(): RelatedEvents {
  const byKey = new Map<string, Set<SandboxEvent>>();
  return {
    add(event) {
      for (const key of keysOf(event)) {
        const events = byKey.get(key);
        if (events) events.add(event);
        else byKey.set(key, new Set([event]));
      }
    },
    remove(event) {
      for (const key of keysOf(event)) {
        const events = byKey.get(key);
        if (events?.delete(event) && events.size === 0) byKey.delete(key);
      }
    },
    of(event) {
      const found = keysOf(event).flatMap((key) => [...(byKey.get(key) ?? [])]);
      return [...new Set(found)].sort((one, other) => one.id - other.id);
    },
  };
}

function keysOf({ data }: ParsedEvent): string[] {
  const eventId = eventIdOf(data);
  const orderId = data['order_id'];
  return [
    ...(eventId === '' ? [] : [`event ${eventId}`]),
    ...(typeof orderId === 'string' ? [`order ${orderId}`] : []),
  ];
}
