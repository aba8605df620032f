import type { StandardEvent } from '../pintrk/standard-events.js';
import type { Requirement } from './requirements.js';

/** What a programme asks of one event. */
export interface ProgrammeEvent {
  readonly event: StandardEvent;
  readonly requirements: readonly Requirement[];
  /** Of `every` such event, or of `some`: a home page is about no product. */
  readonly of: 'every' | 'some';
}

/** A programme of Pinterest's that needs certain events with certain data. */
export interface Programme {
  readonly name: string;
  readonly events: readonly ProgrammeEvent[];
}

const productView: ProgrammeEvent = {
  event: 'PageVisit',
  requirements: ['product_id'],
  of: 'some',
};
const addToCart: ProgrammeEvent = {
  event: 'AddToCart',
  requirements: ['product_id'],
  of: 'every',
};

/**
 * Pinterest's programmes and what they ask for.
 *
 * @see https://help.pinterest.com/en/business/article/verified-merchant-program
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
export const programmes: readonly Programme[] = [
  {
    name: 'Verified Merchant',
    events: [
      productView,
      addToCart,
      {
        event: 'Checkout',
        requirements: ['product_id', 'positive_value', 'valid_currency'],
        of: 'every',
      },
    ],
  },
  {
    name: 'Dynamic retargeting',
    events: [
      productView,
      addToCart,
      { event: 'Checkout', requirements: ['product_id', 'value', 'currency'], of: 'every' },
    ],
  },
];

/** Counts of one kind of event. */
export interface EventCounts {
  readonly count: number;
  /** How many do not meet a requirement. */
  readonly unmet: ReadonlyMap<Requirement, number>;
}

/** `ready`: complete. `incomplete`: data is missing. `unseen`: no such event yet. */
export type ReadinessState = 'ready' | 'incomplete' | 'unseen';

/** How ready one event is for a programme. */
export interface EventReadiness {
  readonly event: StandardEvent;
  readonly state: ReadinessState;
  readonly count: number;
  /** Of `every` such event, or of `some`. */
  readonly of: 'every' | 'some';
  readonly requirements: readonly Requirement[];
  /** Requirements that are not met, and by how many events. */
  readonly missing: readonly { readonly requirement: Requirement; readonly count: number }[];
}

/** How ready the events are for one programme. */
export interface Readiness {
  readonly name: string;
  readonly state: ReadinessState;
  readonly events: readonly EventReadiness[];
}

/**
 * How ready the events seen so far are for each programme.
 *
 * @param byEvent Counts by the event's name in lower case.
 */
export function readinessOf(byEvent: ReadonlyMap<string, EventCounts>): Readiness[] {
  return programmes.map(({ name, events: expected }) => {
    const events = expected.map((each) =>
      eventReadiness(each, byEvent.get(each.event.toLowerCase())),
    );
    const has = (state: ReadinessState): boolean => events.some((event) => event.state === state);
    const state = has('incomplete') ? 'incomplete' : has('unseen') ? 'unseen' : 'ready';
    return { name, state, events };
  });
}

function eventReadiness(
  { event, requirements, of }: ProgrammeEvent,
  seen: EventCounts | undefined,
): EventReadiness {
  const count = seen?.count ?? 0;
  const missing = requirements
    .map((requirement) => ({ requirement, count: seen?.unmet.get(requirement) ?? 0 }))
    .filter((each) => count > 0 && (of === 'every' ? each.count > 0 : each.count === count));
  // Pages without a product are fine as long as others have one.
  const lacking = of === 'every' ? 'incomplete' : 'unseen';
  const state = count === 0 ? 'unseen' : missing.length > 0 ? lacking : 'ready';
  return { event, state, count, of, requirements, missing };
}
