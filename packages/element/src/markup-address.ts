import {
  isMarkupAddress,
  pinterestOrigins,
  resolveAddress,
  type AddressOption,
} from '@pinterest-tag/core/internal';
import { explainMarkup } from './explain-markup.js';
import type { MarkupHolder } from './markup-diagnostics.js';

/** Whether the option is an address: `script-src` or `endpoint`. */
export function isAddressOption(option: string): option is AddressOption {
  return option in pinterestOrigins;
}

/**
 * The absolute address that HTML gives for the option; `undefined`, with a message, for one that only
 * JavaScript may set. Absolute, as a `<base>` may come later.
 *
 * @param holder The element that has it, or the element's name.
 * @param attribute The attribute it is in. Default: none, it is in the JSON child.
 */
export function readMarkupAddress(
  option: AddressOption,
  given: unknown,
  holder: MarkupHolder,
  attribute?: string,
): string | undefined {
  if (isMarkupAddress(option, given)) return resolveAddress(given)?.href;
  void explainMarkup('explainAddress', holder, attribute, option, given);
  return undefined;
}
