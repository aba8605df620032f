import { toComparable } from './same-by-value.js';

const email = /[^\s"'@]+@[^\s"'@]+/g;

/** The text without the e-mail addresses in it: they do not belong on a console. */
export const withoutEmails = (text: string): string => text.replace(email, '***@***');

/** The value as a reader would write it, cut short, without e-mail addresses. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'number') return `${value}`; // JSON has no NaN
  return withoutEmails(toComparable(value) ?? `a ${typeof value}`).slice(0, 80);
}
