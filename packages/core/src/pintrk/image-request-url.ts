import { snapshot } from '../support/snapshot.js';
import type { EventData } from './event-data.js';
import type { UserData } from './user-data.js';

/** Where Pinterest takes events. */
export const pinterestEndpoint = 'https://ct.pinterest.com';

/** A lone surrogate would make encodeURIComponent throw. */
const encode = (value: string | number | boolean): string =>
  encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, '\ufffd'));

/** `ed[line_items][0][product_id]=1414` and so on, for every scalar in `value`. */
function fields(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object')
    return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
      fields(`${name}[${encode(key)}]`, inner),
    );
  return [`${name}=${encode(value as string)}`];
}

/**
 * The URL of Pinterest's documented image tag: for a page's own `<noscript>`, and for calls left
 * behind by a visitor who leaves before Pinterest's script has run. Pure; never throws.
 *
 * @param tagId 13 digits.
 * @param event A standard event or a partner-defined name.
 * @param data Event data, under Pinterest's names.
 * @param userData Enhanced match, hashed by you (raw values are not hashed here).
 * @param endpoint Default `https://ct.pinterest.com`.
 * @see https://help.pinterest.com/en/business/article/install-the-pinterest-tag
 */
export function imageRequestUrl(
  tagId: string,
  event: string,
  data: EventData = {},
  userData: UserData = {},
  endpoint: string = pinterestEndpoint,
): string {
  const query = { tid: tagId, event, ed: snapshot(data), pd: userData, noscript: 1 };
  const parts = Object.entries(query).flatMap(([name, value]) => fields(name, value));
  return `${endpoint}/v3/?${parts.join('&')}`;
}
