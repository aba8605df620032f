import { personalKind } from '@pinterest-tag/core/internal';

const emails = /[^\s@]{1,64}(?:@|%40)[^\s@]{1,255}\.[a-z]{2,}/gi;
const longNumbers = /(?:\d[ -]?){14,19}/g;

/** The text, at most so long; says how long it was. */
export function cutText(text: string, max: number): string {
  return text.length <= max
    ? text
    : `${text.slice(0, max)}… (${text.length.toLocaleString('en')} characters)`;
}

/** An id without the e-mail addresses in it; a long number in an id is no card. */
export function redactId(id: string): string {
  return personalKind(id.slice(0, 1000)) === 'an e-mail address'
    ? redactText(id)
    : cutText(id, 200);
}

/** A name or a message without the e-mail addresses and card numbers in it. */
export function redactText(text: string, max = 1000): string {
  // What is cut could be the half of an address that makes it one.
  const head = text.slice(0, max + 400);
  const kind = personalKind(head);
  if (kind === '') return cutText(text, max);
  const redacted = head.replace(emails, '⟨e-mail address⟩').replace(longNumbers, '⟨card number⟩');
  return personalKind(redacted) === '' ? cutText(redacted, max) : `⟨looks like ${kind}⟩`;
}
