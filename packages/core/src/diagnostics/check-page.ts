import { personalKind } from '../quality/personal-data.js';
import type { Diagnostic } from './diagnostic.js';

/** Parameters that hold who the visitor is, as shops and newsletters name them. */
const personalParameter =
  /^(?:.*[_.[-])?(?:e-?mail|mail|phone|tel|telephone|mobile|firstname|lastname|birthday|dob)(?:[_-]?(?:address|number|nr|no))?\]?$/i;

/**
 * Personal data in the page's address, or in that of the page before it: Pinterest's script sends both with
 * every event (`ad.loc`, `ad.ref`), and they are not hashed.
 */
export function checkPage(address: string, referrer: string): Diagnostic[] {
  return [
    ...checkAddress('location.href', "The page's address", address),
    ...checkAddress('document.referrer', 'The address of the page before', referrer),
  ];
}

function checkAddress(path: string, what: string, address: string): Diagnostic[] {
  const [, query = ''] = /[?#](.*)/.exec(address) ?? [];
  const names: string[] = [];
  new URLSearchParams(query.replace(/[?#]/g, '&')).forEach((value, name) => {
    if (value.trim() !== '' && (personalParameter.test(name) || isPersonal(value)))
      names.push(name);
  });
  const holders = names.map((name) => `the parameter ${name}`);
  if (holders.length === 0 && isPersonal(address)) holders.push('its path');
  if (holders.length === 0) return [];
  const message = `${what} names the visitor in ${holders.join(', ')}, and Pinterest's script sends the address with every event. Remove it from the address before the tag starts (docs/consent.md, Addresses).`;
  return [{ code: 'personal-data', path, message }];
}

/** An e-mail address, a card number, or a phone number in international format, whose `+` a query reads as a blank. */
const isPersonal = (text: string): boolean =>
  personalKind(text) !== '' || /^(?:[+ ]|00)\d[\d ()./-]{7,}$/.test(text);
