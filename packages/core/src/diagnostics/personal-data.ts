import type { EventData } from '../pintrk/event-data.js';
import type { Diagnostic } from './diagnostic.js';

const email = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const cardNumber = /(?:\d[ -]?){13,19}/;

/**
 * Event data that looks like it names a person. Pinterest's script hashes an e-mail address at the top
 * level only; deeper ones, and card numbers anywhere, would leave in the clear.
 */
export function personalData(data: EventData): Diagnostic[] {
  const found: Diagnostic[] = [];
  const search = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        search(inner, path ? `${path}.${key}` : key);
    else if (typeof value === 'string' && path !== 'event_id') {
      const what = email.test(value) ? 'an e-mail address' : isCard(value) ? 'a card number' : '';
      if (!what) return;
      const message = `${path} looks like ${what}. Leave it out of the properties; who the visitor is belongs in identify(), which hashes it.`;
      found.push({ code: 'personal-data', path, message });
    }
  };
  search(data, '');
  return found;
}

/** Long enough for a card, and its check digit is right (Luhn). */
function isCard(value: string): boolean {
  const digits = cardNumber.exec(value)?.[0].replace(/\D/g, '') ?? '';
  if (digits.length < 13) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : ((digit * 2) % 10) + (digit > 4 ? 1 : 0);
  }
  return sum % 10 === 0;
}
