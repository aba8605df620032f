import type { AnalyticsCall } from '../analytics/analytics-call.js';
import { isDigest } from '../pintrk/user-data.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import type { Diagnostic } from './diagnostic.js';

/** Whether an identify call gave Pinterest anyone to match. */
export function checkIdentify(
  call: AnalyticsCall,
  commands: readonly PinterestCommand[],
): Diagnostic[] {
  if (call?.type !== 'identify') return [];
  const [command] = commands;
  if (command?.[0] !== 'set') {
    const message =
      'identify() gave nothing to match: pass traits.email, or list more keys in `enhancedMatch`.';
    return [{ code: 'nothing-to-identify', path: 'traits', message }];
  }
  const { em } = command[1];
  if (em === undefined || em.includes('@') || isDigest(em)) return [];
  const message =
    "traits.email is neither an e-mail address nor a hash of one: it won't match anyone.";
  return [{ code: 'email', path: 'traits.email', message }];
}
