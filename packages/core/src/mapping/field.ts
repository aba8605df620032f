/** How a value is made to fit Pinterest's type; without one it is sent as given. */
export type FieldKind = 'number' | 'id' | 'currency';

/** A row of a mapping table: Pinterest's key, and the properties it is taken from in that order. */
export interface Field {
  readonly name: string;
  readonly kind?: FieldKind;
  readonly from: readonly string[];
}
