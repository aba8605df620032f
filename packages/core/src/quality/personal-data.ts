import { isDigest } from '../pintrk/user-data.js';
import type { SentData } from './event-data.js';

/** Also as a URL writes it. Bounded: a page's text may be a megabyte long. */
const email = /[^\s@](?:@|%40)[^\s@]{1,255}\.[a-z]{2,}/i;
/** Thirteen digits are a product's EAN, or a time. */
const cardNumber = /(?:\d[ -]?){14,19}/g;

/** What the text looks like that names a person, such as `an e-mail address`; `''` for other text. */
export function personalKind(text: string): string {
  if (email.test(text)) return 'an e-mail address';
  return isCard(text) ? 'a card number' : '';
}

/** Names of fields that hold who or where a person is. */
const personalNames =
  /^(?:customer|user|billing|shipping|contact|delivery)?(?:e?mail(?:address)?|(?:tele|mobile)?phone(?:number)?|tel|mobile|(?:first|last|full|sur|given|family)name|birth(?:day|date)|dateofbirth|dob|street(?:address)?|address[12]|zip(?:code)?|post(?:al)?code|iban)$/;

/** Whether a field or a query parameter of this name holds personal data, however it is separated. */
export function hasPersonalName(name: string): boolean {
  return personalNames.test(name.toLowerCase().replace(/[^a-z\d]/g, ''));
}

/** A place in event data that looks like it names a person. */
export interface PersonalDataPlace {
  /** `search_query`, `plan.owner`. */
  readonly path: string;
  /** `an e-mail address`, `a card number`, or `personal data` by the name of the field. */
  readonly kind: string;
}

/**
 * Places in event data that look like they name a person. Pinterest's script hashes an e-mail address
 * at the top level only; deeper ones, and card numbers anywhere, leave unhashed.
 */
export function personalDataIn(data: SentData): PersonalDataPlace[] {
  const found: PersonalDataPlace[] = [];
  const search = (value: unknown, path: string, name: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        search(inner, path ? `${path}.${key}` : key, key);
    } else if (typeof value === 'string' && path !== 'event_id') {
      const isNamed = hasPersonalName(name) && value.trim() !== '' && !isDigest(value);
      const kind = personalKind(value) || (isNamed ? 'personal data' : '');
      if (kind) found.push({ path, kind });
    }
  };
  search(data, '', '');
  return found;
}

/** Holds a number long enough for a card, and its check digit is right (Luhn). */
function isCard(text: string): boolean {
  return [...text.matchAll(cardNumber)].some(([number]) => {
    const digits = number.replace(/\D/g, '');
    let sum = 0;
    for (let index = 0; index < digits.length; index++) {
      const digit = Number(digits[digits.length - 1 - index]);
      sum += index % 2 === 0 ? digit : ((digit * 2) % 10) + (digit > 4 ? 1 : 0);
    }
    return sum % 10 === 0;
  });
}
