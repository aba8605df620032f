import type { AnalyticsCall } from '@pinterest-tag/core';
import { specEventNames } from './spec-event-names.js';

/** An event that a row may be about. */
export interface EventSuggestion {
  readonly event: string;
  /** Where it is from. */
  readonly source: string;
}

/** Events of the calls seen on the page, in their order, then the Segment Spec's; each once. */
export function eventSuggestions(seenCalls: readonly AnalyticsCall[]): EventSuggestion[] {
  const seen = seenCalls.flatMap((call) => (call.type === 'track' ? [call.event] : []));
  const suggestions = [
    ...seen.map((event) => ({ event, source: 'Seen on this page' })),
    ...specEventNames.map((event) => ({ event, source: 'Segment Spec' })),
  ];
  const known = new Set<string>();
  return suggestions.filter(({ event }) => !known.has(event) && known.add(event));
}
