/** Something about a call, or the settings it met, that costs its Pinterest event value. */
export interface Diagnostic {
  /** Stable name of the kind of problem. */
  readonly code: DiagnosticCode;
  /** What is wrong and how to fix it, in a sentence or two. */
  readonly message: string;
  /** Where: `properties.products[1]` of the call, or `value` of the event data. */
  readonly path: string;
}

/** Every kind of problem. */
export type DiagnosticCode =
  | 'unknown-call'
  | 'event-name'
  | 'properties-type'
  | 'unreadable'
  | 'products-type'
  | 'product-entry'
  | 'list-shape'
  | 'not-an-id'
  | 'ambiguous-number'
  | 'product-field-type'
  | 'custom-property-path'
  | 'event-mapping'
  | 'not-numeric'
  | 'unknown-currency'
  | 'missing-value'
  | 'missing-currency'
  | 'missing-product-id'
  | 'partner-defined-event'
  | 'personal-data'
  | 'nothing-to-identify'
  | 'email'
  | 'birthday'
  | 'gender'
  | 'region-name'
  | 'placeholder'
  | 'two-sources';
