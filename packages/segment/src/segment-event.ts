/**
 * One event of a stream in Segment's shape, of Analytics.js or of another that speaks like it. Other
 * keys and other types (`group`, `alias`, `screen`) are not for Pinterest.
 *
 * @see https://segment.com/docs/connections/spec/
 */
export interface SegmentEvent {
  /** `page`, `track` or `identify`. */
  readonly type: string;
  /** Of a track call: its name. */
  readonly event?: string | null | undefined;
  /** Of a page call. */
  readonly name?: string | null | undefined;
  /** Of a page call: makes it ViewCategory. */
  readonly category?: string | null | undefined;
  readonly properties?: object | null | undefined;
  /** Of an identify call. */
  readonly traits?: object | null | undefined;
  /** Where some streams have the traits of an identify call. */
  readonly context?: { readonly traits?: object | null | undefined } | null | undefined;
  readonly userId?: string | null | undefined;
  /** Becomes Pinterest's `event_id`, unless the properties hold one. */
  readonly messageId?: string | null | undefined;
  /** Which destinations get it: `{'Pinterest Tag': false}` and `{All: false}` are honoured. */
  readonly integrations?: object | null | undefined;
}
