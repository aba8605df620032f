import { standardEvents } from '@pinterest-tag/core';
import { normalizeKey } from '@pinterest-tag/core/internal';
import { distance } from 'fastest-levenshtein';
import { specEventNames } from '../../settings/mapping/spec-event-names.js';

/** Whose event a name is. */
export interface KnownEvent {
  readonly name: string;
  readonly source: string;
}

/** Names that need no mapping of one's own, the preferred first. */
const knownEvents: readonly KnownEvent[] = [
  ...specEventNames.map((name) => ({ name, source: 'Segment Spec' })),
  ...standardEvents.map((name) => ({ name, source: 'Pinterest' })),
];

/** Longer names are no slip of the pen, and take long to compare. */
const maxLength = 60;

/** The known event that a name was probably meant to be; `undefined` when none is near. */
export function nearestEvent(given: string): KnownEvent | undefined {
  const name = normalizeKey(given);
  if (name === '' || name.length > maxLength) return undefined;
  // One letter in four may differ.
  const limit = Math.min(4, Math.floor(name.length / 4));
  const near = knownEvents
    .map((event) => ({ event, edits: distance(name, normalizeKey(event.name)) }))
    .filter(({ edits }) => edits > 0 && edits <= limit)
    .sort((one, other) => one.edits - other.edits);
  return near[0]?.event;
}
