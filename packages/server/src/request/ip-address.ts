const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

/**
 * The IP address in text as proxies write it: with a port, in brackets, with a zone, IPv4 as IPv6. `undefined` for
 * what is no address.
 */
export function readIpAddress(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  const text = given.trim().replace(/^"(.*)"$/, '$1');
  const [, bracketed] = /^\[([^\]]*)\](?::\d+)?$/.exec(text) ?? [];
  const [, withPort] = /^([\d.]+):\d+$/.exec(text) ?? [];
  const address = (bracketed ?? withPort ?? text)
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (ipv4.test(address)) return address;
  return /^[\da-f:.]*:[\da-f:.]*$/i.test(address) && URL.canParse(`http://[${address}]`)
    ? address.toLowerCase()
    : undefined;
}
