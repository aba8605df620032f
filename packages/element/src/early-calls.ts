import {
  getPinterestTag,
  type AnalyticsCall,
  type Consent,
  type PinterestTag,
} from '@pinterest-tag/core';
import { reportError } from '@pinterest-tag/core/internal';
import { trackDeclaredEvent } from './declared-events.js';

/**
 * What the snippet in the README queues: a function, or a DOM event, its path, and the properties declared then. The
 * template for Google Tag Manager can queue data only: a call, or the visitor's choice.
 */
type EarlyCall =
  | ((tag: PinterestTag) => void)
  | AnalyticsCall
  | { readonly type: 'consent'; readonly consent: Consent }
  | readonly [event: Event, path: readonly EventTarget[], properties?: string];

/** `window.pinterestTagQueue`: an array, whose `push` runs calls at once after the script has arrived. */
export type EarlyCallQueue = Pick<EarlyCall[], 'push'>;

/**
 * Runs what was queued on `window.pinterestTagQueue` before this script was there, in order. Later calls of
 * its `push` run at once.
 */
export function drainEarlyCalls(): void {
  const found: unknown = globalThis.pinterestTagQueue;
  const queue = Array.isArray(found) ? (found as EarlyCall[]) : [];
  for (let call = queue.shift(); call; call = queue.shift()) run(call);
  queue.push = (...calls) => {
    calls.forEach(run);
    return 0;
  };
  globalThis.pinterestTagQueue = queue;
}

function run(call: EarlyCall): void {
  try {
    const tag = getPinterestTag();
    if (typeof call === 'function') call(tag);
    else if (!('type' in call)) trackDeclaredEvent(...call);
    else if (call.type === 'consent') tag.setConsent(call.consent);
    else tag.send(call);
  } catch (error) {
    reportError('a call on pinterestTagQueue threw', error);
  }
}
