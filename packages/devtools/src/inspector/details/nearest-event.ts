import { ga4Events, standardEvents } from '@pinterest-tag/core';
import { editDistance, normalizeKey } from '@pinterest-tag/core/internal';
import { suggestedEvent } from '@pinterest-tag/core/quality';
import { specEventNames } from '../../settings/mapping/spec-event-names.js';

/** Names that need no mapping of one's own, the preferred first. */
const knownEvents: readonly string[] = [
  ...specEventNames,
  ...standardEvents,
  ...Object.keys(ga4Events),
];

/** Longer names are not misspelt, and take long to compare. */
const maxLength = 60;

/** The known event that a name was probably meant to be; `undefined` when none is near. */
export function nearestEvent(given: string): string | undefined {
  const name = normalizeKey(given);
  if (name === '' || name.length > maxLength) return undefined;
  // One letter in four may differ.
  const limit = Math.min(4, Math.floor(name.length / 4));
  const near = knownEvents
    .map((event) => ({ event, edits: editDistance(name, normalizeKey(event)) }))
    .filter(({ edits }) => edits <= limit)
    .sort((one, other) => one.edits - other.edits);
  return near[0]?.event ?? suggestedEvent(given);
}
