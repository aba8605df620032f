import { reportError } from '../support/report-error.js';
import type { UnusableOption } from '../options/usable-options.js';
import { optionProblem } from './option-problem.js';

/** Shows what is wrong with options on the console. */
export function explainOptions(unusable: readonly UnusableOption[]): void {
  for (const each of unusable) reportError(`${each[0]} ${optionProblem(each)}`);
}
