import { specEventNames } from './spec-event-names.js';

/** An event that a row may be about. */
export interface EventSuggestion {
  readonly event: string;
  /** Where it is from. */
  readonly source: string;
}

/** The events seen on the page, in their order, then the Segment Spec's; each once. */
export function eventSuggestions(seenEvents: readonly string[]): EventSuggestion[] {
  const suggestions = [
    ...seenEvents.map((event) => ({ event, source: 'Seen on this page' })),
    ...specEventNames.map((event) => ({ event, source: 'Segment Spec' })),
  ];
  const known = new Set<string>();
  return suggestions.filter(({ event }) => !known.has(event) && known.add(event));
}
