/** How a value is made to fit Pinterest's type; without one it is sent as given, a `list` is read later. */
export type FieldKind = 'number' | 'id' | 'currency' | 'list';

/** A row of a mapping table. */
export interface Field {
  /** Pinterest's key. */
  readonly to: string;
  readonly kind?: FieldKind;
  /**
   * The other properties it is taken from, first found first. A value under Pinterest's own name goes
   * before, unless it is listed, too.
   */
  readonly from?: readonly string[];
  /**
   * Puts the value where it goes, by a name that stands in the code: by a name in a variable it costs
   * an engine several times as much.
   */
  readonly put: (target: Record<string, unknown>, value: unknown) => void;
}
