import type { Mapper, MappingSettings } from '@pinterest-tag/core';
import type { ConversionUserData } from '../api/conversion-event.js';
import { readIpAddress } from '../request/ip-address.js';
import type { KnownVisitor } from './known-visitor.js';
import { readText, readValue } from './read-value.js';

/** The user data of an event; what is personal is not yet hashed. */
export function userData(
  visitor: KnownVisitor,
  map: Mapper,
  { limitedDataProcessing: limit }: MappingSettings,
): ConversionUserData {
  const personal: Record<string, unknown> = identify(visitor, map);
  if (limit) {
    // As in the tag: with limited data processing, these are the region where it applies, not the person's address.
    personal['st'] = readText(readValue(limit, 'state'))?.toLowerCase();
    personal['country'] = readText(readValue(limit, 'country'))?.toLowerCase();
  }
  const result: ConversionUserData = {};
  for (const [key, value] of Object.entries(personal)) {
    const text = readText(value);
    if (text) result[key as 'em'] = [text];
  }
  const ip = readIpAddress(visitor.ip);
  const userAgent = readText(visitor.userAgent);
  const clickId = readText(visitor.clickId);
  if (ip) result.client_ip_address = ip;
  if (userAgent) result.client_user_agent = userAgent;
  if (clickId) result.click_id = clickId;
  return result;
}

/** Whether Pinterest could match the event to anyone; it refuses others. */
export function isIdentified({
  em,
  client_ip_address: ip,
  client_user_agent: userAgent,
}: ConversionUserData): boolean {
  return em !== undefined || (ip !== undefined && userAgent !== undefined);
}

/** Enhanced match, normalised as the tag does, so that both sides give the same hash. */
function identify({ userId, traits }: KnownVisitor, map: Mapper): Record<string, unknown> {
  const [command] = map({
    type: 'identify',
    userId: readText(userId),
    traits: typeof traits === 'object' && traits !== null ? traits : undefined,
  });
  if (command?.[0] !== 'set') return {};
  return Object.fromEntries(
    Object.entries(command[1]).filter(([key]) => !notPersonal.includes(key)),
  );
}

/** Keys of the tag's user data that have a place of their own in the event. */
const notPersonal = ['np', 'opt_out_type'];
