import { eventNames } from '../event-names.js';
import type { JsonObject } from '../json-types.js';
import type { SandboxEvent } from '../sandbox-types.js';
import type { ParsedEvent } from '../wire/parse-event.js';
import { checkConversion } from './conversion-checks.js';
import { checkCountedOnce } from './counted-once.js';
import { eventIdOf, isPresent, lineItemsOf, productIdsOf } from './event-facts.js';

/** One thing to look for: what it says is wrong, nothing when all is well. */
export type EventCheck = (event: ParsedEvent, earlier: readonly SandboxEvent[]) => string[];

const standardNames = new Set([...eventNames, 'init'].map((name) => name.toLowerCase()));

type Requirement = readonly [what: string, isMet: (data: JsonObject) => boolean];

const productId: Requirement = ['product id', (data) => productIdsOf(data).length > 0];

/** What an event needs to be of use to Pinterest, by its lower-case name. */
const requirements = new Map<string, readonly Requirement[]>([
  [
    'checkout',
    [
      ['value', (data) => isPresent(data['value'])],
      ['currency', (data) => isPresent(data['currency'])],
      productId,
    ],
  ],
  ['addtocart', [productId]],
]);

const numberKeys = ['value', 'order_quantity'];
const itemNumberKeys = ['product_price', 'product_quantity'];
const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i;

/** Checks of events from the browser, in the order of their warnings. */
const browserChecks: readonly ((event: ParsedEvent) => string[])[] = [
  checkTagId,
  checkName,
  checkRequired,
  checkNumbers,
  checkEmail,
];

/** All checks, in the order of their warnings. */
export const eventChecks: readonly EventCheck[] = [checkContent, checkDuplicate, checkCountedOnce];

function checkContent(event: ParsedEvent): string[] {
  return event.via === 'server'
    ? checkConversion(event)
    : browserChecks.flatMap((check) => check(event));
}

function checkTagId({ tagId }: ParsedEvent): string[] {
  if (/^\d{13}$/.test(tagId)) return [];
  if (tagId === '') return ['tag id is missing'];
  if (/^\d{12}$/.test(tagId)) return ['tag id has 12 digits: that is an advertiser id'];
  return ['tag id is not 13 digits'];
}

function checkName({ event }: ParsedEvent): string[] {
  if (event === '') return ['event name is missing'];
  if (standardNames.has(event.toLowerCase())) return [];
  return [`"${event}" is not a standard event: partner-defined, audiences only`];
}

function checkRequired({ event, data }: ParsedEvent): string[] {
  return (requirements.get(event.toLowerCase()) ?? [])
    .filter(([, isMet]) => !isMet(data))
    .map(([what]) => `${event} without ${what}`);
}

function checkNumbers({ data, via }: ParsedEvent): string[] {
  // The image tag has no way to write a number.
  if (via === 'image') return [];
  const named = (holder: JsonObject, keys: readonly string[], prefix: string): string[] =>
    keys
      .filter((key) => isPresent(holder[key]) && typeof holder[key] !== 'number')
      .map((key) => `${prefix}${key} is not a number`);
  return [
    ...named(data, numberKeys, ''),
    ...lineItemsOf(data).flatMap((item, index) =>
      named(item, itemNumberKeys, `line_items[${index}].`),
    ),
  ];
}

function checkDuplicate(event: ParsedEvent, earlier: readonly SandboxEvent[]): string[] {
  const eventId = eventIdOf(event.data);
  if (eventId === '') return [];
  const name = event.event.toLowerCase();
  // Two tags may rightly carry the same id: Pinterest deduplicates within one.
  const seen = earlier.some(
    (other) =>
      (other.via === 'server') === (event.via === 'server') &&
      other.tagId === event.tagId &&
      other.adAccountId === event.adAccountId &&
      other.event.toLowerCase() === name &&
      eventIdOf(other.data) === eventId,
  );
  return seen ? [`duplicate: ${event.event} with this event_id has been received before`] : [];
}

function checkEmail({ userData }: ParsedEvent): string[] {
  const email = userData['em'];
  if (!isPresent(email) || (typeof email === 'string' && digest.test(email))) return [];
  // The address itself is not repeated: logs are kept longer than anyone thinks.
  return ['em is not a hash: a raw email address?'];
}
