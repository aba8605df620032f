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

/** Tells the document of what left and how it ended. */
export function dispatchActivity(target: EventTarget, activity: Activity): void {
  if (activity.type === 'command')
    target.dispatchEvent(
      new PinterestCommandEvent(activity.command, activity.call, activity.eventId),
    );
  if (activity.type === 'outcome')
    target.dispatchEvent(
      new PinterestOutcomeEvent(activity.outcome, activity.call, activity.eventId),
    );
}

declare global {
  interface HTMLElementEventMap {
    'pinterest-command': PinterestCommandEvent;
    'pinterest-outcome': PinterestOutcomeEvent;
  }
}
