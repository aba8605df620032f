/** Pinterest's click id in an address: `?epik=`. */
export function clickIdOf(url: string): string | undefined {
  // Addresses without it are the rule, and parsing costs.
  if (!url.includes('epik=')) return undefined;
  try {
    return new URL(url).searchParams.get('epik')?.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Pinterest's click id in a Cookie header: `_epik`, which Pinterest's script sets. */
export function clickIdOfCookies(header: string): string | undefined {
  const [, value] = /(?:^|;)\s*_epik=([^;]*)/.exec(header) ?? [];
  const text = value?.trim().replace(/^"(.*)"$/, '$1');
  try {
    return (text && decodeURIComponent(text)) || undefined;
  } catch {
    return text;
  }
}
