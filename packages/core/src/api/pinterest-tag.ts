import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { IdentifyArguments, PageArguments } from '../analytics/call-arguments.js';
import type { PropertiesOf, SpecEventName } from '../analytics/spec-events.js';
import type { MappingSettings } from './mapping-settings.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import type { Consent } from './consent.js';
import type { Outcome, Receipt } from './receipt.js';
import type { BeforeSend } from './tag-options.js';

/** A call was made. */
export interface MadeCall {
  readonly type: 'call';
  readonly call: AnalyticsCall;
  readonly eventId: string;
  /** What it became, before `beforeSend`; user data as the call has it, not yet hashed. */
  readonly commands: readonly PinterestCommand[];
  /** The consent it met: `pending` holds it, `denied` ends it. */
  readonly consent: Consent;
}

/** What happens to calls, in the order it happens. */
export type Activity =
  | MadeCall
  | {
      /** A command went out, as Pinterest's script got it: edited, user data hashed. */
      readonly type: 'command';
      readonly call: AnalyticsCall;
      readonly eventId: string;
      readonly command: PinterestCommand;
    }
  | {
      readonly type: 'outcome';
      readonly call: AnalyticsCall;
      readonly eventId: string;
      readonly outcome: Outcome;
    }
  | {
      /** How a call really ended whose receipt had ended as `timeout`: consent or the answer came late. */
      readonly type: 'late-outcome';
      readonly call: AnalyticsCall;
      readonly eventId: string;
      readonly outcome: Outcome;
    }
  | { readonly type: 'consent'; readonly consent: Consent };

/** What a call may bring besides its properties. */
export interface CallOptions {
  /** Becomes Pinterest's `event_id`, unless the properties hold one. */
  readonly messageId?: string | undefined;
  /**
   * Sends an event with this name and event id once per browser, so that a reloaded thank-you page does
   * not count again; a repeated call ends as `dropped`. The browser keeps 100 ids for 30 days in
   * localStorage, only with consent. Give the event an id of your own (`messageId`, `event_id`, the order
   * id of an order), as a generated one never repeats. Default `false`.
   */
  readonly once?: boolean | undefined;
}

/** Settings that can change while a tag runs. */
export type TagSettings = MappingSettings & { readonly beforeSend?: BeforeSend | undefined };

/** A running Pinterest Tag. None of its methods throws. */
export interface PinterestTag {
  /** `''` until there is a tag. */
  readonly tagId: string;
  readonly consent: Consent;
  /**
   * A page view: PageVisit, or with a category ViewCategory.
   *
   * @example tag.page({ name: 'Lamps', category: 'Lighting' })
   */
  page(...page: PageArguments): Receipt;
  /**
   * Something the visitor did. Properties of the Segment Spec's events are completed and checked.
   *
   * @example tag.track('Product Added', { product_id: '507f', price: 18.99, quantity: 1 })
   */
  track<Event extends SpecEventName>(
    event: Event,
    properties?: PropertiesOf<Event>,
    options?: CallOptions,
  ): Receipt;
  /** Who the visitor is; hashed, it goes with every later event. Sends no event. */
  identify(...user: IdentifyArguments): Receipt;
  /** Any call in the shape of the Segment Spec: for streams of them. */
  send(call: AnalyticsCall): Receipt;
  /** What the visitor said; takes effect in this task. */
  setConsent(consent: Consent): void;
  /** Changes settings of the mapping for the calls that follow; those left out stay. */
  configure(settings: TagSettings): void;
  /** Tells the listener all that happens to calls from now on. Returns its end. */
  subscribe(listener: (activity: Activity) => void): () => void;
  /** Stops the tag: what waits for consent ends as `dropped`, as do later calls. */
  destroy(): void;
}
