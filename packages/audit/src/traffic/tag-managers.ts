/** Tag managers, by the addresses of their scripts. */
const tagManagers: readonly (readonly [name: string, address: RegExp])[] = [
  ['Google Tag Manager', /\bgoogletagmanager\.com\/gt(?:m|ag)\b/],
  ['Tealium', /\btiqcdn\.(?:com|eu)\//],
  ['Adobe Tags', /\badobedtm\.com\//],
  ['Segment', /\bcdn\.segment\.com\//],
  ['Shopify', /\bshopify\.com\/.*web-pixel|\/web-pixels(?:@|-manager|-helpers)|\/wpm@/],
  ['Piwik PRO', /\.containers\.piwik\.pro\//],
  ['Commanders Act', /\bcdn\.tagcommander\.com\//],
];

/**
 * The tag manager that caused a request, or `the page`; undefined when the recording does not hold what
 * caused it.
 */
export function installationOf(initiators: readonly string[]): string | undefined {
  for (const [name, address] of tagManagers)
    if (initiators.some((url) => address.test(url))) return name;
  return initiators.length > 0 ? 'the page' : undefined;
}
