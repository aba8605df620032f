/**
 * Free-form properties of a call, by the Segment Spec. Keys are matched without regard to case,
 * spaces, underscores and hyphens.
 *
 * @see https://segment.com/docs/connections/spec/common/
 */
export type Properties = object;

/** What is known about a person: `email`, `phone`, `firstName`, `address` and so on (Segment Spec). */
export type Traits = object;

/** Where a call comes from, by the Segment Spec. It is not sent; diagnostics read it. */
export interface CallContext {
  readonly library?: { readonly name?: string | undefined } | undefined;
}

/** A view of a page. With a `category` it becomes Pinterest's ViewCategory, without one PageVisit. */
export interface PageCall {
  readonly type: 'page';
  readonly name?: string | undefined;
  readonly category?: string | undefined;
  readonly properties?: Properties | undefined;
  /** Becomes Pinterest's `event_id`, unless the properties hold one. */
  readonly messageId?: string | undefined;
  readonly context?: CallContext | undefined;
}

/** Something a visitor did, such as `Order Completed`. */
export interface TrackCall {
  readonly type: 'track';
  readonly event: string;
  readonly properties?: Properties | undefined;
  /** Becomes Pinterest's `event_id`, unless the properties hold one. */
  readonly messageId?: string | undefined;
  /** Sends an event with this name and event id once per browser. */
  readonly once?: boolean | undefined;
  readonly context?: CallContext | undefined;
}

/** Who the visitor is. It sends no event: Pinterest gets it with every later one, hashed. */
export interface IdentifyCall {
  readonly type: 'identify';
  readonly userId?: string | undefined;
  readonly traits?: Traits | undefined;
  readonly messageId?: string | undefined;
}

/**
 * One call in the shape of the Segment Spec.
 *
 * @see https://segment.com/docs/connections/spec/
 */
export type AnalyticsCall = PageCall | TrackCall | IdentifyCall;
