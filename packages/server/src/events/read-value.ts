/** The property of a value from outside; `undefined` when it has none, or throws when read. */
export function readValue(source: unknown, key: string): unknown {
  if (typeof source !== 'object' || source === null) return undefined;
  try {
    return (source as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** Text without blanks around it and without lone surrogates, which are no Unicode; a number as text. `undefined` for anything else. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  return value.replace(/\p{Surrogate}/gu, '\ufffd').trim() || undefined;
}

/** A whole number that JSON represents exactly. */
export function readInteger(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? (value as number) : undefined;
}
