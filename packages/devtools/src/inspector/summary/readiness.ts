import type { StandardEvent } from '@pinterest-tag/core';
import type { RequiredField } from './missing-fields.js';
import type { EventCount } from './event-counts.js';

/** What one of Pinterest's programmes asks of an event. */
interface Requirement {
  readonly event: StandardEvent;
  readonly needs: readonly RequiredField[];
  /** Of `every` such event, or of `some`: a home page is about no product. */
  readonly of: 'every' | 'some';
}

/** A programme of Pinterest's that needs certain events with certain data. */
interface Programme {
  readonly name: string;
  readonly requirements: readonly Requirement[];
}

const productView: Requirement = { event: 'PageVisit', needs: ['product id'], of: 'some' };
const addToCart: Requirement = { event: 'AddToCart', needs: ['product id'], of: 'every' };

/**
 * @see https://help.pinterest.com/en/business/article/verified-merchant-program
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
const programmes: readonly Programme[] = [
  {
    name: 'Verified Merchant',
    requirements: [
      productView,
      addToCart,
      { event: 'Checkout', needs: ['product id', 'positive value', 'valid currency'], of: 'every' },
    ],
  },
  {
    name: 'Dynamic retargeting',
    requirements: [
      productView,
      addToCart,
      { event: 'Checkout', needs: ['product id', 'value', 'currency'], of: 'every' },
    ],
  },
];

/** `ready`: all there. `missing`: data is missing. `unseen`: such an event has not happened yet. */
export type ReadinessState = 'ready' | 'missing' | 'unseen';

/** How far a programme, or one of its events, is. */
export interface Readiness {
  readonly name: string;
  readonly state: ReadinessState;
  readonly events: readonly { name: string; state: ReadinessState; text: string }[];
}

/** How ready the events seen so far make the page for each programme. */
export function readinessOf(byEvent: ReadonlyMap<string, EventCount>): Readiness[] {
  return programmes.map(({ name, requirements }) => {
    const events = requirements.map((each) => check(each, byEvent.get(each.event.toLowerCase())));
    const has = (state: ReadinessState): boolean => events.some((event) => event.state === state);
    return { name, state: has('missing') ? 'missing' : has('unseen') ? 'unseen' : 'ready', events };
  });
}

function check({ event, needs, of }: Requirement, seen: EventCount | undefined) {
  const count = seen?.count ?? 0;
  const missing = needs
    .map((need) => [need, seen?.missing.get(need) ?? 0] as const)
    .filter(([, without]) => (of === 'every' ? without > 0 : without === count));
  if (count === 0) return { name: event, state: 'unseen', text: 'not seen yet' } as const;
  if (missing.length === 0) {
    const text = of === 'every' ? `${count} complete` : `seen with ${needs.join(', ')}`;
    return { name: event, state: 'ready', text } as const;
  }
  // A page without products yet is not a mistake.
  const state = of === 'every' ? 'missing' : 'unseen';
  const counts = [...new Set(missing.map(([, without]) => without))];
  const texts = counts.map((number) => {
    const names = missing.filter(([, without]) => without === number).map(([need]) => need);
    const list = names.join(', ');
    return of === 'every' ? `${number} of ${count} without ${list}` : `none with ${list} yet`;
  });
  return { name: event, state, text: texts.join('; ') } as const;
}
