import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { MappingSettings } from '../mapping/mapping-settings.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import { withoutEmails } from '../show-value.js';
import { diagnose } from './diagnose.js';

const shown = new Set<string>();

/** Shows what is wrong with a call on the console, each message once a page. */
export function consoleDiagnostics(
  call: AnalyticsCall,
  commands: readonly PinterestCommand[],
  settings: MappingSettings,
): void {
  for (const { code, message, path } of diagnose(call, commands, settings)) {
    if (shown.has(message)) continue;
    shown.add(message);
    // Not the call itself: an identify call names a person.
    console.warn(withoutEmails(`[pinterest-tag] ${label(call)}${message} (${code} at ${path})`));
  }
}

const label = (call: AnalyticsCall): string =>
  call?.type === 'track' && typeof call.event === 'string' ? `${call.event}: ` : '';
