/** `error`: the event does not count, or data leaks. `warning`: it counts for less. `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Every kind of problem that one event can have by itself. */
export type IssueCode =
  | 'missing-tag-id'
  | 'advertiser-id'
  | 'invalid-tag-id'
  | 'missing-event-name'
  | 'unrecognised-event'
  | 'partner-defined-event'
  | 'missing-value'
  | 'missing-currency'
  | 'missing-product-id'
  | 'missing-order-id'
  | 'missing-event-id'
  | 'not-numeric'
  | 'numeric-text'
  | 'unknown-currency'
  | 'personal-data'
  | 'raw-user-data';

/** Something about an event, as it was sent, that costs it value. */
export interface EventIssue {
  /** Stable name of the kind of problem. */
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Where: `event`, `tid`, `value`, `line_items[0].product_price`, `pd.em`. */
  readonly path: string;
  /** What is wrong, in one clause without values: "Checkout without value". */
  readonly title: string;
  /** What it costs, in a sentence without its full stop. */
  readonly consequence: string;
  /** What to do, in a sentence. */
  readonly fix: string;
}
