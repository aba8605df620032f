import type { AnalyticsCall, Outcome, PinterestCommand } from '@pinterest-tag/core';

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

declare global {
  interface HTMLElementEventMap {
    'pinterest-command': PinterestCommandEvent;
    'pinterest-outcome': PinterestOutcomeEvent;
  }
}
