import type { SandboxEvent } from '../sandbox-types.js';
import type { ParsedEvent } from '../wire/parse-event.js';
import { ageOf, offlineSeconds } from './conversion-checks.js';
import { comparableName, eventIdOf } from './event-facts.js';

/** Pinterest counts two events of this order at most as one: when their event_id is the same. */
const perOrder = 'checkout';

/** The earlier event of the other side that Pinterest counts this one together with: same event, same event_id. */
export function findCounterpart(
  event: ParsedEvent,
  earlier: readonly SandboxEvent[],
): SandboxEvent | undefined {
  const eventId = eventIdOf(event.data);
  if (eventId === '' || isOffline(event)) return undefined;
  return otherSide(event, earlier).find(
    (other) => eventIdOf(other.data) === eventId && !isOffline(other),
  );
}

/** An order that the other side has reported with another event_id counts twice. */
export function checkCountedOnce(event: ParsedEvent, earlier: readonly SandboxEvent[]): string[] {
  const orderId = event.data['order_id'];
  if (comparableName(event.event) !== perOrder || typeof orderId !== 'string') return [];
  if (findCounterpart(event, earlier)) return [];
  const other = otherSide(event, earlier).find(({ data }) => data['order_id'] === orderId);
  if (!other) return [];
  const side = other.via === 'server' ? 'server' : 'browser';
  return [
    `counted twice: the ${side} sent order ${orderId} with event_id "${eventIdOf(other.data)}"`,
  ];
}

const otherSide = (event: ParsedEvent, earlier: readonly SandboxEvent[]): SandboxEvent[] => {
  const name = comparableName(event.event);
  return earlier.filter(
    (other) =>
      (other.via === 'server') !== (event.via === 'server') && comparableName(other.event) === name,
  );
};

const isOffline = (event: ParsedEvent): boolean =>
  event.via === 'server' && ageOf(event) > offlineSeconds;
