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

/** The call as any script of the page may see it: without who the visitor is. */
function publicCall(call: AnalyticsCall): AnalyticsCall {
  return call.type === 'identify' ? { type: 'identify', messageId: call.messageId } : call;
}

/** Tells the document of what left and how it ended. */
export function dispatchActivity(target: EventTarget, activity: Activity): void {
  if (activity.type === 'command')
    target.dispatchEvent(
      new PinterestCommandEvent(activity.command, publicCall(activity.call), activity.eventId),
    );
  if (activity.type === 'outcome')
    target.dispatchEvent(
      new PinterestOutcomeEvent(activity.outcome, publicCall(activity.call), activity.eventId),
    );
}

declare global {
  // They bubble, up to the window.
  interface GlobalEventHandlersEventMap {
    'pinterest-command': PinterestCommandEvent;
    'pinterest-outcome': PinterestOutcomeEvent;
  }
}
