import { isText } from '../support/is-text.js';
import type { IdentifyCall } from '../analytics/analytics-call.js';
import { isDigest, type UserData } from '../pintrk/user-data.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import { fitValue } from './fit-value.js';
import { findPath } from './property-path.js';
import { userFields } from './user-fields.js';

/** Enhanced match of an identify call, normalised and not yet hashed. */
export function personalData(call: IdentifyCall, settings: MappingSettings): UserData {
  const { enhancedMatch = ['em'], limitedDataProcessing: limit } = settings;
  const wanted: readonly unknown[] = Array.isArray(enhancedMatch) ? enhancedMatch : [];
  const userId = asText(call.userId);
  const data: UserData = {};
  for (const { key, from, normalize } of userFields) {
    // Limited data processing has st and country say where it applies: a person's own must not replace them.
    const isRegion = key === 'st' || key === 'country';
    if (!wanted.includes(key) || (limit && isRegion)) continue;
    let given: unknown = userId;
    if (key !== 'external_id')
      given = from.map((path) => findPath(call.traits, path)).find((found) => found !== undefined);
    // Who has no e-mail address there may have it for an id, as in Segment's integration.
    if (key === 'em' && userId?.includes('@')) given ??= userId;
    const text = asText(given)?.toLowerCase();
    const value = text && normalize && !isDigest(text) ? normalize(text) : text;
    if (value) data[key] = value;
  }
  return data;
}

function asText(value: unknown): string | undefined {
  const text = fitValue(value, 'id');
  return typeof text === 'string' ? text.trim() : undefined;
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
