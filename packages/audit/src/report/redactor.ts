import { isDigest } from '@pinterest-tag/core/internal';
import { hasPersonalName, isPresent, personalKind, textOf } from '@pinterest-tag/core/quality';

/** One kind of personal data, and how often it was left out of the report. */
export interface Redaction {
  readonly kind: string;
  readonly count: number;
}

/** Leaves personal data out of what is printed or written, and counts what it left out. */
export interface Redactor {
  /** The text without e-mail addresses, phone numbers, card numbers and hashes. */
  text(text: string): string;
  /** The address without the values of its query, its fragment and its credentials. */
  address(url: string): string;
  /** Event data, without what names a person. */
  data(data: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** User data: of each key only whether it is hashed. */
  userData(data: Readonly<Record<string, unknown>>): Record<string, string>;
  /** What was left out so far. */
  redactions(): Redaction[];
}

const email = /[^\s@"'<>()=&?/,;:]{1,64}(?:@|%40)[^\s@"'<>()&?/,;:]{1,255}\.[\p{L}]{2,}/giu;
const phone = /\+\d[\d ()/.-]{6,18}\d/g;
const longNumber = /(?<![\w-])(?:\d[ -]?){13,18}\d(?![\w-])/g;
const digest = /\b(?:[\da-f]{64}|[\da-f]{40}|[\da-f]{32})\b/gi;
/** Names of fields that hold secrets, or what identifies a browser. */
const secretName =
  /^(?:.*(?:password|passwd|token|secret)|pwd|session(?:_?id)?|(?:client_)?(?:ip|ip_address|user_agent))$/i;
/** What Pinterest's tag adds that is neither personal nor secret. */
const plainUserData = new Set(['np', 'opt_out_type', 'partner_name']);
const maxTextLength = 2000;
/**
 * Control characters, and the marks that reorder or hide text: what a page sends must not drive the terminal
 * that shows the report.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Makes a redactor, which counts for one report. */
export function createRedactor(): Redactor {
  const counts = new Map<string, number>();
  const leaveOut = (kind: string): string => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return `⟨${kind}⟩`;
  };

  const text = (given: string): string => {
    const head = given.length > maxTextLength ? `${given.slice(0, maxTextLength)}…` : given;
    return head
      .replace(unprintable, '\uFFFD')
      .replace(email, () => leaveOut('e-mail address'))
      .replace(digest, () => leaveOut('hash'))
      .replace(phone, () => leaveOut('phone number'))
      .replace(longNumber, (number) =>
        personalKind(number) === '' ? number : leaveOut('card number'),
      );
  };

  const address = (url: string): string => {
    if (!/^https?:/i.test(url) || !URL.canParse(url)) return text(url);
    const { protocol, host, pathname, searchParams } = new URL(url);
    const query = [...searchParams].map(([name, value]) =>
      value === '' ? text(name) : `${text(name)}=${leaveOut('address value')}`,
    );
    const path = text(decoded(pathname));
    const origin = host === '' ? protocol : `${protocol}//${host}`;
    return origin + path + (query.length > 0 ? `?${query.join('&')}` : '');
  };

  const value = (given: unknown, name: string): unknown => {
    if (typeof given === 'object' && given !== null) {
      if (Array.isArray(given)) return given.map((each) => value(each, name));
      return data(given as Record<string, unknown>);
    }
    if ((hasPersonalName(name) || secretName.test(name)) && isPresent(given))
      return leaveOut('personal field');
    if (typeof given !== 'string') return given;
    return /^https?:/i.test(given) ? address(given) : text(given);
  };

  const data = (given: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(given).map(([name, each]) => [text(name), value(each, name)]),
    );

  const userData = (given: Readonly<Record<string, unknown>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(given)
        .filter(([, each]) => isPresent(each))
        .map(([name, each]) => {
          if (plainUserData.has(name)) return [name, text(textOf(each))];
          leaveOut('user data');
          return [text(name), isDigest(each) ? 'hashed' : 'not hashed'];
        }),
    );

  return {
    text,
    address,
    data,
    userData,
    redactions: () => [...counts].map(([kind, count]) => ({ kind, count })),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
