import type { PinterestTagOptions } from '../api/tag-options.js';
import { describeOption } from '../diagnostics/describe-option.js';
import { usableOptions } from './usable-options.js';

/** An invalid option. */
export interface OptionProblem {
  readonly option: string;
  /** What was given, what is expected, and what happens instead. */
  readonly message: string;
}

/**
 * Returns the options without invalid ones, for which the default applies (for consent and limited data
 * processing a stricter value), and one problem for each.
 *
 * @param nameOf Returns what the writer called an option, such as an element's attribute.
 */
export function readOptions(
  given: unknown,
  nameOf: (option: string) => string = (option) => option,
): { options: PinterestTagOptions; problems: OptionProblem[] } {
  const { options, unusable } = usableOptions(given);
  const problems = unusable.map((each): OptionProblem => {
    const [option] = each;
    return { option, message: describeOption(each, nameOf(option)) };
  });
  return { options, problems };
}
