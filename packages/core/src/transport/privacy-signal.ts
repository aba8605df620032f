/**
 * Whether the visitor's browser sends Global Privacy Control: do not sell or share my data.
 *
 * @see https://w3c.github.io/gpc/
 */
export function hasPrivacySignal(): boolean {
  return (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
}
