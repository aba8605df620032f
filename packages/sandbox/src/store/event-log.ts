import { findCounterpart } from '../checks/counted-once.js';
import { eventChecks } from '../checks/event-checks.js';
import { comparableName } from '../checks/event-facts.js';
import type { EventFilter, EventListener, SandboxEvent } from '../sandbox-types.js';
import type { ParsedEvent } from '../wire/parse-event.js';
import { insertInOrder, type Stamped } from './insert-in-order.js';
import { createRelatedEvents } from './related-events.js';

/** The events that arrived, numbered and checked. */
export interface EventLog {
  readonly add: (parsed: ParsedEvent, sentAt: number | undefined) => SandboxEvent;
  readonly list: (filter?: EventFilter) => SandboxEvent[];
  readonly clear: () => void;
  readonly subscribe: (listener: EventListener) => () => void;
}

interface Entry extends Stamped {
  readonly event: SandboxEvent;
}

/** Keeps the latest `limit` events. */
export function createEventLog(limit: number): EventLog {
  const listeners = new Set<EventListener>();
  let entries: Entry[] = [];
  let related = createRelatedEvents();
  let lastId = 0;
  return {
    add(parsed, sentAt) {
      const earlier = related.of(parsed);
      const found = eventChecks.flatMap((check) => check(parsed, earlier));
      const counterpart = findCounterpart(parsed, earlier);
      const event: SandboxEvent = Object.freeze({
        id: (lastId += 1),
        at: Date.now(),
        ...parsed,
        ...(counterpart && { countedWith: counterpart.id }),
        warnings: Object.freeze([...parsed.warnings, ...found]),
      });
      insertInOrder(entries, { event, at: event.at, sentAt });
      related.add(event);
      const oldest = entries.length > limit && entries.shift();
      if (oldest) related.remove(oldest.event);
      for (const listener of [...listeners]) notify(listener, event);
      return event;
    },
    list: (filter = {}) =>
      entries.map(({ event }) => event).filter((event) => matches(event, filter)),
    clear() {
      entries = [];
      related = createRelatedEvents();
    },
    subscribe(listener) {
      // Wrapped, so that one listener given twice is called twice and ended one at a time.
      const own: EventListener = (event) => listener(event);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}

function matches(event: SandboxEvent, { tagId, event: name, source }: EventFilter): boolean {
  return (
    (tagId === undefined || event.tagId === tagId) &&
    (name === undefined || comparableName(event.event) === comparableName(name)) &&
    (source === undefined || (source === 'server') === (event.via === 'server'))
  );
}

/** A listener's mistake is its own: the answer to the page and the other listeners go on. */
function notify(listener: EventListener, event: SandboxEvent): void {
  try {
    listener(event);
  } catch (error) {
    console.error(error);
  }
}
