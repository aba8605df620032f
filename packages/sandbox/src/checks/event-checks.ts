import { checkSentEvent, eventIdOf, type EventIssue } from '@pinterest-tag/core/quality';
import type { SandboxEvent } from '../sandbox-types.js';
import type { ParsedEvent } from '../wire/parse-event.js';
import { checkConversion } from './conversion-checks.js';
import { checkCountedOnce } from './counted-once.js';

/** Checks one rule, beside the earlier events with the same event_id or order_id; returns the warnings, none when the event satisfies it. */
export type EventCheck = (event: ParsedEvent, earlier: readonly SandboxEvent[]) => string[];

/** All checks, in the order of their warnings. */
export const eventChecks: readonly EventCheck[] = [checkEvent, checkDuplicate, checkCountedOnce];

function checkEvent(event: ParsedEvent): string[] {
  if (event.via === 'server') return checkConversion(event);
  return checkSentEvent({ ...event, isTextOnly: event.via === 'image' })
    .filter(isWorthALine)
    .map(({ title }) => title);
}

/** Data that is merely better to have would warn on nearly every line. */
const isWorthALine = ({ code, severity }: EventIssue): boolean =>
  severity === 'error' || !code.startsWith('missing-');

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
