import type { AnalyticsCall, Traits } from '@pinterest-tag/core';

/** What a request shows of the visitor who made it; `visitorFromRequest` reads it. */
export interface Visitor {
  /** IPv4 or IPv6. Pinterest matches by it together with `userAgent`. */
  readonly ip?: string | undefined;
  readonly userAgent?: string | undefined;
  /** The address of the page where it happened: http or https. */
  readonly url?: string | URL | undefined;
  /** Pinterest's click id: `epik` of the landing page's address, else of the cookie `_epik`. Default: `epik` of `url`. */
  readonly clickId?: string | undefined;
  /** The visitor's language, such as `de` or `de-AT`. */
  readonly language?: string | undefined;
}

/** What a server knows of a call besides the call itself. All of it is optional, but Pinterest needs a visitor or a user. */
export interface CallContext {
  /**
   * The `event_id` that the browser sent for the same event, to count it once. It takes precedence over the call's
   * `messageId` and the order id, not over `event_id` in the properties. Default: those, else a random id.
   */
  readonly eventId?: string | undefined;
  readonly visitor?: Visitor | undefined;
  /** Traits of the Segment Spec, such as `email`. What is sent of them is set by `enhancedMatch`, hashed. */
  readonly user?: Traits | undefined;
  /** Your id of the user; sent, hashed, when `enhancedMatch` lists `external_id`. */
  readonly userId?: string | undefined;
  /** When it happened: a Date, Unix seconds, milliseconds (13 digits) or ISO 8601. Default: now. */
  readonly time?: Date | number | string | undefined;
  /** Whether the visitor opted out of tracking. Default: not sent. */
  readonly optOut?: boolean | undefined;
}

/**
 * A call in the shape of the Segment Spec, as queues and webhooks hold it. What the spec's common fields say of the
 * visitor counts where the context says nothing.
 *
 * @see https://segment.com/docs/connections/spec/common/
 */
export type ServerCall = AnalyticsCall & {
  readonly userId?: string | null | undefined;
  /** ISO 8601. */
  readonly timestamp?: Date | string | undefined;
  readonly context?:
    | {
        readonly ip?: string | undefined;
        readonly userAgent?: string | undefined;
        readonly locale?: string | undefined;
        readonly page?: { readonly url?: string | undefined } | undefined;
        readonly traits?: Traits | undefined;
      }
    | undefined;
};
