import type { MadeCall } from './pinterest-tag.js';
import type { Receipt } from './queue/receipt.js';
import { reportError } from './report-error.js';
import type { PinterestTagOptions } from './tag-options.js';

/** Says on the console what is wrong with a call. Loaded on demand: production pays nothing for it. */
export function explainCall(made: MadeCall, options: PinterestTagOptions, receipt: Receipt): void {
  const at = performance.now();
  import('./diagnostics/console-diagnostics.js')
    .then(({ consoleDiagnostics }) => consoleDiagnostics(made, options, receipt, at))
    .catch((error: unknown) => reportError('this call could not be explained', error));
}
