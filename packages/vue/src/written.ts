/** The value as JSON writes it, to compare by value; one that can't be written is itself. */
export function written(value: unknown): unknown {
  try {
    return JSON.stringify(value);
  } catch {
    return value;
  }
}
