import type { PinterestTagOptions } from '@pinterest-tag/core';
import { describeOption, reportError, usableOptions } from '@pinterest-tag/core/internal';
import type { SegmentSettings } from './segment-settings.js';

type Translate = (value: unknown, knownUser: object) => unknown;
type Translation = readonly [option?: keyof PinterestTagOptions, translate?: Translate];

/** Our option for each setting of Segment's, and its value in our terms; none for what is of no use here. */
const translations: { readonly [setting in keyof SegmentSettings]-?: Translation } = {
  tid: ['tagId'],
  pinterestEventMapping: ['eventMapping', toTable],
  pinterestCustomProperties: ['customProperties'],
  mapMessageIdToEventId: ['eventId'],
  useEnhancedMatchLoad: ['user', (value, user) => (value === true ? user : value || {})],
  consentSettings: ['consent'],
  type: [],
  versionSettings: [],
  bundlingStatus: [],
};

/**
 * Options that are given under our names and under Segment's; ours take precedence. Logs
 * invalid values under the name they were given.
 *
 * @param knownUser The visitor's traits and `userId`, as known at load.
 * @throws The problem, when there is no usable tag id: there is no tag then.
 */
export function readSettings(settings: object, knownUser: object): PinterestTagOptions {
  const given: Record<string, unknown> = { pageViews: 'manual', user: knownUser };
  const names: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...settings })) {
    const translation = translations[name as keyof SegmentSettings] as Translation | undefined;
    const [option, translate] = translation ?? [name];
    if (!option || value == null || (translation && names[option])) continue;
    given[option] = translate?.(value, knownUser) ?? value;
    names[option] = name;
  }
  const { options, unusable } = usableOptions(given);
  for (const each of unusable) {
    const [option] = each;
    const message = describeOption(each, names[option]);
    if (option === 'tagId') throw new Error(message);
    reportError(message);
  }
  return options;
}

/** A mapping as an object; Segment may also write it as a list of `{key, value}`. */
function toTable(mapping: unknown): unknown {
  if (!Array.isArray(mapping)) return mapping;
  const rows = mapping as readonly (Row | null)[];
  return rows.every((row) => row?.key)
    ? Object.fromEntries(rows.map((row) => [row?.key, row?.value]))
    : mapping;
}

interface Row {
  readonly key: string;
  readonly value: unknown;
}
