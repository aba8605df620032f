import type { ConversionEvent } from '../api/conversion-event.js';
import type { ServerOutcome } from '../api/server-receipt.js';

/** An event on its way. */
export interface QueuedEvent {
  event: ConversionEvent;
  /** Its number, in the order in which events are queued. */
  readonly order: number;
  /** Whether the user data is hashed: it is when the event first goes out. */
  isHashed: boolean;
  /** Characters of its JSON. */
  readonly size: number;
  /** Ends it; called once. */
  readonly settle: (outcome: ServerOutcome, reason?: string) => void;
}

/** Characters of JSON in one request at most, and in the queue. Pinterest documents no limit; gateways usually have one of some MB. */
const maxRequestSize = 4 * 2 ** 20;
const maxQueueSize = 256 * 2 ** 20;

/** Events in order, bounded: the oldest leave when it is full. */
export interface EventQueue {
  readonly length: number;
  readonly oldest: QueuedEvent | undefined;
  add(entry: QueuedEvent): void;
  /** Puts entries that were taken back, before all others. */
  putBack(entries: readonly QueuedEvent[]): void;
  /** Takes the oldest, as many as one request holds. */
  take(max: number): QueuedEvent[];
  /** Takes all that match. */
  takeAll(matches: (entry: QueuedEvent) => boolean): QueuedEvent[];
}

/** A queue of that length at most; `onOverflow` gets what leaves it. */
export function createEventQueue(
  maxLength: number,
  onOverflow: (entry: QueuedEvent) => void,
): EventQueue {
  let entries: QueuedEvent[] = [];
  /** Entries before it are taken; removing each would move all others. */
  let head = 0;
  let size = 0;

  const shift = (): QueuedEvent | undefined => {
    const entry = entries[head];
    if (!entry) return undefined;
    size -= entry.size;
    head++;
    if (head > 1024 && head * 2 > entries.length) {
      entries = entries.slice(head);
      head = 0;
    }
    return entry;
  };
  const limit = (): void => {
    while (entries.length - head > maxLength || size > maxQueueSize) {
      const oldest = shift();
      if (!oldest) return;
      onOverflow(oldest);
    }
  };
  const replace = (next: QueuedEvent[]): void => {
    entries = next;
    head = 0;
    size = next.reduce((sum, entry) => sum + entry.size, 0);
  };

  return {
    get length() {
      return entries.length - head;
    },
    get oldest() {
      return entries[head];
    },
    add(entry) {
      entries.push(entry);
      size += entry.size;
      limit();
    },
    putBack(taken) {
      replace([...taken, ...entries.slice(head)]);
      limit();
    },
    take(max) {
      const taken: QueuedEvent[] = [];
      let requestSize = 0;
      for (let next = entries[head]; next && taken.length < max; next = entries[head]) {
        requestSize += next.size;
        if (taken.length > 0 && requestSize > maxRequestSize) break;
        taken.push(next);
        shift();
      }
      return taken;
    },
    takeAll(matches) {
      const found: QueuedEvent[] = [];
      const others: QueuedEvent[] = [];
      for (const entry of entries.slice(head)) (matches(entry) ? found : others).push(entry);
      if (found.length > 0) replace(others);
      return found;
    },
  };
}
