import { isDigest } from '@pinterest-tag/core/internal';
import type { ConversionEvent, ConversionUserData } from '../api/conversion-event.js';

/** The event with everything personal in its user data as SHA-256; digests stay as they are. */
export async function hashUserData(event: ConversionEvent): Promise<ConversionEvent> {
  const hashed = { ...event.user_data };
  const lists = Object.entries(hashed).filter((entry): entry is [keyof Lists, string[]] =>
    Array.isArray(entry[1]),
  );
  for (const [key, values] of lists) hashed[key] = await Promise.all(values.map(toDigest));
  return { ...event, user_data: hashed };
}

type Lists = {
  [
    key in keyof ConversionUserData as ConversionUserData[key] extends string[] | undefined
      ? key
      : never
  ]: string[];
};

async function toDigest(text: string): Promise<string> {
  if (isDigest(text)) return text;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
