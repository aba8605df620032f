let known: ReadonlySet<unknown> | undefined;

/** Whether the value is an ISO 4217 code that the platform knows, such as `EUR`. Case matters. */
export function isCurrency(code: unknown): boolean {
  // Browsers of 2021 have no list.
  if (typeof Intl.supportedValuesOf !== 'function')
    return typeof code === 'string' && /^[A-Z]{3}$/.test(code);
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known.has(code);
}
