/** A currency of the world. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  readonly name: string;
}

let known: readonly Currency[] | undefined;

/** The currencies the browser knows, named in English; none where it can't announce. */
export function currencies(): readonly Currency[] {
  known ??= listCurrencies();
  return known;
}

function listCurrencies(): readonly Currency[] {
  if (typeof Intl.supportedValuesOf !== 'function') return [];
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({ code, name: names.of(code) ?? code }));
}
