/** The value as a reader would write it, cut short. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'number') return `${value}`; // JSON has no NaN
  try {
    const text = JSON.stringify(value) as string | undefined;
    return (text ?? `a ${typeof value}`).slice(0, 80);
  } catch {
    return `a ${typeof value} that is no JSON`;
  }
}
