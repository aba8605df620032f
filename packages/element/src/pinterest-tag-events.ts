import type { Activity, AnalyticsCall, Outcome, PinterestCommand } from '@pinterest-tag/core';

/** A command went out to Pinterest: edited by `beforeSend`, user data hashed. Bubbles. */
export class PinterestCommandEvent extends Event {
  static readonly type = 'pinterest-command';

  constructor(
    readonly command: PinterestCommand,
    readonly call: AnalyticsCall,
    readonly eventId: string,
  ) {
    super(PinterestCommandEvent.type, { bubbles: true, composed: true });
  }
}

/** A call ended: sent, refused, denied, blocked, timed out or dropped. Bubbles. */
export class PinterestOutcomeEvent extends Event {
  static readonly type = 'pinterest-outcome';

  constructor(
    readonly outcome: Outcome,
    readonly call: AnalyticsCall,
    readonly eventId: string,
  ) {
    super(PinterestOutcomeEvent.type, { bubbles: true, composed: true });
  }
}

/** Dispatches a command or an outcome as an event, which any script of the page may see. */
export function dispatchActivity(target: EventTarget, activity: Activity): void {
  if (activity.type !== 'command' && activity.type !== 'outcome') return;
  const { call: made, eventId } = activity;
  // An identify call names the visitor.
  const { type, messageId } = made;
  const call: AnalyticsCall = type === 'identify' ? { type, messageId } : made;
  target.dispatchEvent(
    activity.type === 'command'
      ? new PinterestCommandEvent(activity.command, call, eventId)
      : new PinterestOutcomeEvent(activity.outcome, call, eventId),
  );
}

declare global {
  // They bubble, up to the window.
  interface GlobalEventHandlersEventMap {
    'pinterest-command': PinterestCommandEvent;
    'pinterest-outcome': PinterestOutcomeEvent;
  }
}
