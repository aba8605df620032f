import { isRecord } from '../../data/is-record.js';

/** Settings made of another's, for `readSettings` to check. */
export interface Translation {
  readonly settings: Readonly<Record<string, unknown>>;
  /** What has no equivalent here, or is done otherwise; a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Translates an export of Segment's Pinterest Tag destination: its settings alone, or with the destination
 * around them. `undefined` when it is none.
 */
export function fromSegment(exported: unknown): Translation | undefined {
  const source = segmentSettings(exported);
  if (!source) return undefined;
  const settings: Record<string, unknown> = {};
  const notes: string[] = [];
  for (const [name, value] of Object.entries(source)) {
    const translate = Object.hasOwn(translators, name) ? translators[name] : undefined;
    if (ofHosting.has(name)) continue;
    if (!translate) notes.push(`"${name}" has no equivalent here.`);
    else if (value !== null && value !== undefined) translate(value, settings, notes);
  }
  return { settings, notes };
}

/** The settings, wherever an export has put them. */
function segmentSettings(exported: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(exported)) return undefined;
  const { settings, integrations } = exported;
  const places = [exported, settings, isRecord(integrations) && integrations['Pinterest Tag']];
  return places.find(
    (place): place is Readonly<Record<string, unknown>> =>
      isRecord(place) && Object.keys(translators).some((name) => Object.hasOwn(place, name)),
  );
}

/** How Segment hosts it: of no use here. */
const ofHosting = new Set(['type', 'versionSettings', 'bundlingStatus']);

type Translator = (value: unknown, settings: Record<string, unknown>, notes: string[]) => void;

/** Segment's settings, and what each is here. */
const translators: Readonly<Record<string, Translator>> = {
  tid: (value, settings) => void (settings['tagId'] = value),
  pinterestEventMapping: (value, settings) => {
    const mapping = eventMapping(value);
    if (Object.keys(mapping).length > 0) settings['eventMapping'] = mapping;
  },
  pinterestCustomProperties: (value, settings) => {
    const given: readonly unknown[] = Array.isArray(value) ? value : [value];
    const names = given.filter((name) => name !== '');
    if (names.length > 0) settings['customProperties'] = names;
  },
  useEnhancedMatchLoad: (value, _settings, notes) => {
    if (value === true)
      notes.push(
        'Enhanced match at load: say who the visitor is with identify(), or with the setting user, before the first event.',
      );
  },
  consentSettings: (_value, settings, notes) => {
    settings['consent'] = 'pending';
    notes.push(
      "Segment's consent categories have no equivalent: consent begins as pending, and the page says when the visitor has answered.",
    );
  },
  mapMessageIdToEventId: (value, settings, notes) => {
    if (value !== false) return; // what holds here anyway
    settings['eventId'] = false;
    notes.push(
      'Events go without an id, as in Segment. Turn event ids on to let Pinterest count an event once that your server sends, too.',
    );
  },
};

/** Segment writes an object, or a list of pairs in which an event may stand several times. */
function eventMapping(value: unknown): Record<string, unknown> {
  const pairs = Array.isArray(value)
    ? value.map((pair): [unknown, unknown] =>
        isRecord(pair) ? [pair['key'], pair['value']] : [pair, pair],
      )
    : Object.entries(isRecord(value) ? value : {});
  const events = new Map<string, unknown[]>();
  for (const [event, to] of pairs)
    if (typeof event === 'string' && to !== '')
      events.set(event, [...(events.get(event) ?? []), to]);
  return Object.fromEntries(
    [...events].map(([event, to]) => [event, to.length === 1 ? to[0] : to]),
  );
}
