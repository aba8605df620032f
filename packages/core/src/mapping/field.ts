/** How a value is made to fit Pinterest's type; without one it is sent as given, a `list` is read later. */
export type FieldKind = 'number' | 'id' | 'currency' | 'list';

/** A row of a mapping table. */
export interface Field<Target> {
  /** The properties it is taken from, first found first. */
  readonly from: readonly string[];
  readonly kind?: FieldKind;
  /**
   * Puts the value where it goes, by a name that stands in the code: by a name in a variable it costs
   * an engine several times as much.
   */
  readonly put: (target: Target, value: unknown) => void;
}
