import { isText } from '../analytics/is-text.js';
import { snapshot } from '../analytics/snapshot.js';
import type { IdentifyCall } from '../analytics/analytics-call.js';
import { isDigest, type UserData } from '../pintrk/user-data.js';
import type { MappingSettings } from './mapping-settings.js';
import { findPath } from './property-path.js';
import { userFields } from './user-fields.js';

/** Enhanced match of an identify call, normalised and not yet hashed. */
export function personalData(call: IdentifyCall, settings: MappingSettings): UserData {
  const { enhancedMatch = ['em'] } = settings;
  const wanted: readonly unknown[] = Array.isArray(enhancedMatch) ? enhancedMatch : [];
  const data: UserData = {};
  for (const { key, from, normalize } of userFields) {
    // Limited data processing has st and country say where it applies: a person's own must not replace them.
    if (
      !wanted.includes(key) ||
      (settings.limitedDataProcessing && (key === 'st' || key === 'country'))
    )
      continue;
    const text = asText(key === 'external_id' ? call.userId : given(call, key, from));
    const value = text && isDigest(text) ? text.toLowerCase() : text && normalize(text);
    if (value) data[key] = value;
  }
  return data;
}

/** The trait; who has no e-mail address there may have it for an id, as in Segment's integration. */
function given(call: IdentifyCall, key: string, from: readonly string[]): unknown {
  const found = trait(call.traits, from);
  if (key !== 'em' || found !== undefined) return found;
  return typeof call.userId === 'string' && call.userId.includes('@') ? call.userId : undefined;
}

function trait(traits: unknown, paths: readonly string[]): unknown {
  if (typeof traits !== 'object' || traits === null) return undefined;
  for (const path of paths) {
    const value = findPath(traits, path);
    if (value !== undefined) return value;
  }
  return undefined;
}

function asText(value: unknown): string | undefined {
  const plain = snapshot(value);
  if (typeof plain === 'string') return plain.trim();
  return typeof plain === 'number' && Number.isFinite(plain) ? String(plain) : undefined;
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
