import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import { checkCall } from './check-call.js';
import { checkEvent } from './check-event.js';
import { checkIdentify } from './check-identify.js';
import { checkProperties } from './check-properties.js';
import { checkSettings } from './check-settings.js';
import type { Diagnostic } from './diagnostic.js';

export type { Diagnostic, DiagnosticCode } from './diagnostic.js';

/**
 * Checks a call, its commands and the settings. Separate from the mapper, so that pages that don't ask for
 * it don't load it. Never throws.
 *
 * @param commands What the mapper returned for the call.
 */
export function diagnose(
  call: AnalyticsCall,
  commands: readonly PinterestCommand[],
  settings: MappingSettings = {},
): Diagnostic[] {
  return [
    ...checkSettings(settings ?? {}),
    ...checkCall(call),
    ...checkProperties(call),
    ...checkIdentify(call, commands, settings ?? {}),
    ...commands.flatMap((command) =>
      command[0] === 'track' ? checkEvent(command, call, settings ?? {}) : [],
    ),
  ];
}
