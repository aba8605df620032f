import { isText } from '../support/is-text.js';
import type { IdentifyCall } from '../analytics/analytics-call.js';
import { isDigest, type UserData } from '../pintrk/user-data.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import { fitValue } from './fit-value.js';
import { findPath } from './property-path.js';
import { userFields, type UserField } from './user-fields.js';

/** Text that a page printed for a missing value, beside that which is no id either, or a template not filled. */
const placeholder = /^(?:n\/a|none)$|\{\{|\}\}|[<>]|%%/i;

/**
 * Reads the enhanced match of an identify call, normalized and not yet hashed. Values that are absent, or
 * are none of their kind, are left out.
 */
export function personalData(call: IdentifyCall, settings: MappingSettings): UserData {
  const { enhancedMatch = ['em'], limitedDataProcessing: limit } = settings;
  const wanted: readonly unknown[] = Array.isArray(enhancedMatch) ? enhancedMatch : [];
  const data: UserData = {};
  for (const field of userFields) {
    const { key, from } = field;
    // Limited data processing states in st and country where it applies: a person's own must not replace them.
    const isRegion = key === 'st' || key === 'country';
    if (!wanted.includes(key) || (limit && isRegion)) continue;
    const given =
      key === 'external_id' ? [call.userId] : from.map((path) => findPath(call.traits, path));
    // Who has no e-mail address there may have it for an id, as in Segment's integration.
    if (key === 'em' && !isDigest(call.userId)) given.push(call.userId);
    const value = given.map((each) => normalized(each, field)).find(Boolean);
    if (value) data[key] = value;
  }
  return data;
}

function normalized(value: unknown, { normalize }: UserField): string | undefined {
  const text = asText(value)?.toLowerCase();
  return text && !isDigest(text) ? normalize(text) || undefined : text;
}

/** Whether text stands for a missing value, or is a template that was not filled. */
export const isPlaceholder = (text: string): boolean => asText(text) === undefined;

/** The value as trimmed, composed text; `undefined` for a placeholder, and for what is no text. */
function asText(value: unknown): string | undefined {
  const id = fitValue(fitValue(value, 'text'), 'id'); // a Date, too
  const text = typeof id === 'string' ? id.normalize() : '';
  return placeholder.test(text) ? undefined : text || undefined;
}

/** The partner's name, as Pinterest wants it with user data. */
export function partnerData({ partner }: MappingSettings): UserData {
  return isText(partner) ? { np: partner } : {};
}

/** Takes limited data processing back. */
export const noLimit: UserData = { opt_out_type: '', st: '', country: '' };

/**
 * Limited data processing, before any event; region codes are not yet hashed.
 *
 * @see https://help.pinterest.com/en/business/article/limited-data-processing
 */
export function limitedDataProcessing({ limitedDataProcessing: limit }: MappingSettings): UserData {
  if (!limit) return {};
  const data: UserData = { opt_out_type: 'LDP' };
  if (limit === true) return data;
  const state = asText(limit.state);
  const country = asText(limit.country);
  if (state) data.st = state.toUpperCase();
  if (country) data.country = country.toUpperCase();
  return data;
}
