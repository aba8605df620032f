import { documentMember } from '../support/document-member.js';

/** The options that hold an address, and the origin of Pinterest's own. */
export const pinterestOrigins = {
  scriptSrc: 'https://s.pinimg.com',
  endpoint: 'https://ct.pinterest.com',
};

/** An option that holds an address. */
export type AddressOption = keyof typeof pinterestOrigins;

/** Resolves an address as the browser does; `undefined` for text that is none. */
export function resolveAddress(given: unknown): URL | undefined {
  if (typeof given !== 'string' || given.trim() === '') return undefined;
  const isPage = typeof document !== 'undefined';
  return parse(given) ?? (isPage ? parse(given, documentMember('baseURI')) : undefined);
}

/**
 * Whether HTML may set the option to this address: one of Pinterest's, of the page's own origin, or of
 * localhost. Markup that somebody injected must not be a way around the page's Content Security Policy.
 */
export function isMarkupAddress(option: AddressOption, given: unknown): boolean {
  const url = resolveAddress(given);
  if (!url || url.username || url.password || !/^https?:$/.test(url.protocol)) return false;
  return (
    url.origin === pinterestOrigins[option] ||
    url.origin === globalThis.location?.origin ||
    /^(localhost|.*\.localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  );
}

/** Whether JavaScript may set it: an address that HTML may set, or a whole one that begins with `https:`. */
export function isOptionAddress(option: AddressOption, given: unknown): boolean {
  // What is relative must not follow a `<base>` to another host.
  const url = typeof given === 'string' ? parse(given) : undefined;
  const isSecure = url?.protocol === 'https:' && !url.username && !url.password;
  return isSecure || isMarkupAddress(option, given);
}

function parse(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
