import { optionProblem } from '../diagnostics/option-problem.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { usableOptions } from './usable-options.js';

/** An option that can't be used as given. */
export interface OptionProblem {
  readonly option: string;
  /** What was given, what it must be, and what happens instead. */
  readonly message: string;
}

/**
 * The options with what can't be used left out, so that its default holds (of consent and limited data
 * processing the careful side), and one problem for each.
 * `nameOf` says what the writer called an option: an element's attribute, say.
 */
export function readOptions(
  given: unknown,
  nameOf: (option: string) => string = (option) => option,
): { options: PinterestTagOptions; problems: OptionProblem[] } {
  const { options, unusable } = usableOptions(given);
  const problems = unusable.map((each): OptionProblem => {
    const [option] = each;
    return { option, message: `${nameOf(option)} ${optionProblem(each)}` };
  });
  return { options, problems };
}
