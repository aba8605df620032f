import {
  isMarkupAddress,
  pinterestOrigins,
  resolveAddress,
  type AddressOption,
} from '@pinterest-tag/core/internal';
import { explainMarkup } from './explain-markup.js';

/** Whether the option is an address: `script-src` or `endpoint`. */
export function isAddressOption(option: string): option is AddressOption {
  return option in pinterestOrigins;
}

/**
 * The absolute address that HTML gives for the option; `undefined`, with a message, for one that only
 * JavaScript may set. Absolute, as a `<base>` may come later.
 *
 * @param where What holds it: `<pinterest-tag> attribute script-src`.
 */
export function readMarkupAddress(
  option: AddressOption,
  given: unknown,
  where: string,
): string | undefined {
  if (isMarkupAddress(option, given)) return resolveAddress(given)?.href;
  void explainMarkup('explainAddress', where, option, given);
  return undefined;
}
