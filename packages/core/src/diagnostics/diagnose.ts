import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import { checkCall } from './check-call.js';
import { checkEvent } from './check-event.js';
import { checkIdentify } from './check-identify.js';
import { checkSettings } from './check-settings.js';
import type { Diagnostic } from './diagnostic.js';

export type { Diagnostic, DiagnosticCode } from './diagnostic.js';

/**
 * What is wrong with a call, what it became, and the settings it met. Apart from the mapper, so that
 * pages that don't ask don't pay. Never throws.
 *
 * @param commands What the mapper made of the call.
 */
export function diagnose(
  call: AnalyticsCall,
  commands: readonly PinterestCommand[],
  settings: MappingSettings = {},
): Diagnostic[] {
  return [
    ...checkSettings(settings ?? {}),
    ...checkCall(call),
    ...checkIdentify(call, commands),
    ...commands.flatMap((command) => (command[0] === 'track' ? checkEvent(command) : [])),
  ];
}
