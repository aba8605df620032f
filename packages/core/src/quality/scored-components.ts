import { isDigest } from '../pintrk/user-data.js';
import type { StandardEvent } from '../pintrk/standard-events.js';
import { isPresent } from './event-data.js';
import { initEvent, standardEventOf } from './event-use.js';
import { requirements } from './requirements.js';
import type { SentEvent } from './check-sent-event.js';

/** An event with what came along with its request. */
export interface ScoredEvent extends SentEvent {
  /** The page's address, where one was sent. */
  readonly sourceUrl?: string;
  /** Whether Pinterest learns the visitor's IP address: always from a browser. */
  readonly hasIpAddress: boolean;
  /** Whether Pinterest learns the visitor's user agent: always from a browser. */
  readonly hasUserAgent: boolean;
}

/** Pinterest's names for what it scores in events of a website. */
export type ComponentName =
  | 'click_id_epik'
  | 'external_event_id'
  | 'hashed_email'
  | 'advertiser_external_id'
  | 'ip_address'
  | 'user_agent'
  | 'source_url'
  | 'order_id'
  | 'order_value'
  | 'product_id';

/** One thing that Pinterest scores. */
export interface ScoredComponent {
  readonly name: ComponentName;
  /** What it is, in words. */
  readonly label: string;
  /** The standard events it applies to; all when absent. */
  readonly events?: readonly StandardEvent[];
  readonly has: (sent: ScoredEvent) => boolean;
}

/**
 * What Pinterest scores in the events of a website, under the names of its event quality score.
 *
 * @see https://developers.pinterest.com/docs/api/v5/conversion_eqs-get/
 */
export const scoredComponents: readonly ScoredComponent[] = [
  {
    name: 'click_id_epik',
    label: 'Click id (_epik)',
    has: ({ userData }) => isPresent(userData['epik']) || isPresent(userData['click_id']),
  },
  {
    name: 'external_event_id',
    label: 'Event id',
    has: ({ data }) => requirements.event_id.isMet(data),
  },
  {
    name: 'hashed_email',
    label: 'Hashed email',
    has: ({ userData }) => isDigest(userData['em']),
  },
  {
    name: 'advertiser_external_id',
    label: 'Your customer id',
    has: ({ userData }) => isPresent(userData['external_id']),
  },
  { name: 'ip_address', label: 'IP address', has: ({ hasIpAddress }) => hasIpAddress },
  { name: 'user_agent', label: 'User agent', has: ({ hasUserAgent }) => hasUserAgent },
  { name: 'source_url', label: 'Page address', has: ({ sourceUrl }) => isPresent(sourceUrl) },
  {
    name: 'order_id',
    label: 'Order id',
    events: ['Checkout'],
    has: ({ data }) => requirements.order_id.isMet(data),
  },
  {
    name: 'order_value',
    label: 'Order value',
    events: ['Checkout'],
    has: ({ data }) => requirements.value.isMet(data),
  },
  {
    name: 'product_id',
    label: 'Product id',
    events: ['Checkout', 'AddToCart', 'AddToWishlist', 'ViewContent'],
    has: ({ data }) => requirements.product_id.isMet(data),
  },
];

/** How many events of one kind carry a component. */
export interface ComponentCoverage {
  readonly component: ComponentName;
  /** How many carry it. */
  readonly count: number;
  /** How many could. */
  readonly of: number;
}

/** Coverage of one kind of event. */
export interface EventCoverage {
  /** The standard event's name, or the name as it was sent. */
  readonly event: string;
  readonly count: number;
  readonly components: readonly ComponentCoverage[];
}

/** How complete a set of events is. */
export interface EventQuality {
  /** 0 to 100: the mean coverage of the components that apply to at least one event. */
  readonly score: number;
  readonly components: readonly ComponentCoverage[];
  readonly byEvent: readonly EventCoverage[];
}

/**
 * Scores events by the components that Pinterest scores. Pinterest does not publish its weights: here
 * each component counts the same. `init` is left out. Undefined when there is no event.
 */
export function scoreEvents(sent: readonly ScoredEvent[]): EventQuality | undefined {
  const events = sent.filter(({ event }) => event.toLowerCase() !== initEvent);
  if (events.length === 0) return undefined;
  const byName = new Map<string, ScoredEvent[]>();
  for (const each of events) {
    const name = standardEventOf(each.event) ?? each.event;
    byName.set(name, [...(byName.get(name) ?? []), each]);
  }
  const components = coverage(events);
  const mean = components.reduce((sum, { count, of }) => sum + count / of, 0) / components.length;
  return {
    score: Math.round(mean * 100),
    components,
    byEvent: [...byName].map(([event, all]) => ({
      event,
      count: all.length,
      components: coverage(all),
    })),
  };
}

function coverage(all: readonly ScoredEvent[]): ComponentCoverage[] {
  return scoredComponents.flatMap(({ name, events, has }): ComponentCoverage[] => {
    const applicable = all.filter(({ event }) => {
      const standard = standardEventOf(event);
      return !events || (standard !== undefined && events.includes(standard));
    });
    if (applicable.length === 0) return [];
    return [{ component: name, count: applicable.filter(has).length, of: applicable.length }];
  });
}
