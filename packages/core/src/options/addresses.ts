import { documentMember } from '../support/document-member.js';
import { isText } from '../support/is-text.js';

/** The options that hold an address, and the origin of Pinterest's own. */
export const pinterestOrigins = {
  scriptSrc: 'https://s.pinimg.com',
  endpoint: 'https://ct.pinterest.com',
};

/** An option that holds an address. */
export type AddressOption = keyof typeof pinterestOrigins;

function parse(given: unknown, base?: string): URL | undefined {
  try {
    return isText(given) ? new URL(given, base) : undefined;
  } catch {
    return undefined;
  }
}

/** Resolves an address as the browser does; `undefined` for text that is none. */
export function resolveAddress(given: unknown): URL | undefined {
  return parse(given, typeof document === 'undefined' ? undefined : documentMember('baseURI'));
}

/**
 * Whether HTML may set the option to this address: one of Pinterest's, of the page's own origin, or of
 * localhost. Markup that somebody injected must not be a way around the page's Content Security Policy.
 */
export function isMarkupAddress(option: AddressOption, given: unknown): boolean {
  const url = resolveAddress(given);
  return (
    url !== undefined &&
    /^https?:\/\/[^/@]+\//.test(url.href) && // without a user and password
    (url.origin === pinterestOrigins[option] ||
      url.origin === globalThis.location?.origin ||
      /^((.*\.)?localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname))
  );
}

/** Whether JavaScript may set it: an address that HTML may set, or a whole one that begins with `https:`. */
export function isOptionAddress(option: AddressOption, given: unknown): boolean {
  // What is relative must not follow a `<base>` to another host.
  const { href = '' } = parse(given) ?? {};
  return /^https:\/\/[^/@]+\//.test(href) || isMarkupAddress(option, given);
}
