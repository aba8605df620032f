import type { MadeCall } from './pinterest-tag.js';
import type { Receipt } from './queue/receipt.js';
import { reportError } from './report-error.js';
import type { PinterestTagOptions } from './tag-options.js';
import type { UnusableOption } from './usable-options.js';

/** Says on the console what is wrong with a call. */
export function explainCall(made: MadeCall, options: PinterestTagOptions, receipt: Receipt): void {
  const at = performance.now();
  explain(({ consoleDiagnostics }) => consoleDiagnostics(made, options, receipt, at));
}

/** Says on the console what is wrong with options. */
export function explainOptions(unusable: readonly UnusableOption[]): void {
  if (unusable.length > 0) explain((words) => words.explainOptions(unusable));
}

/** Says on the console what is wrong with a value that a running tag was given. */
export function explainUse(of: 'setConsent' | 'beforeSend', value: unknown): void {
  explain((words) => words.explainUse(of, value));
}

/** Says on the console that calls wait for a tag. */
export function explainWaiting(): void {
  explain((words) => words.explainWaiting());
}

/** The words are loaded on demand: who makes no mistake pays nothing for them. */
function explain(
  tell: (words: typeof import('./diagnostics/console-diagnostics.js')) => void,
): void {
  import('./diagnostics/console-diagnostics.js')
    .then(tell)
    .catch((error: unknown) => reportError('a mistake could not be explained', error));
}
