import type { AnalyticsCall } from './analytics/analytics-call.js';
import type { MappingSettings } from './mapping/mapping-settings.js';
import type { PinterestCommand } from './pintrk/pintrk-command.js';
import { reportError } from './report-error.js';

/** Says on the console what is wrong with a call. Loaded on demand: production pays nothing for it. */
export function explainCall(
  call: AnalyticsCall,
  commands: readonly PinterestCommand[],
  settings: MappingSettings,
): void {
  import('./diagnostics/console-diagnostics.js')
    .then(({ consoleDiagnostics }) => consoleDiagnostics(call, commands, settings))
    .catch((error: unknown) => reportError('this call could not be explained', error));
}
