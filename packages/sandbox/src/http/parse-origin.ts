/**
 * Reads an origin as browsers send it: `https://shop.example`, without path or default port, or
 * `null` for pages opened from a file.
 *
 * @throws TypeError when the text is no origin.
 */
export function parseOrigin(text: string): string {
  if (text === 'null') return text;
  const { origin, href } = URL.canParse(text) ? new URL(text) : { origin: 'null', href: '' };
  if (origin === 'null' || href !== `${origin}/`) {
    throw new TypeError(
      `"${text}" is no origin: expected scheme and host, such as https://shop.example`,
    );
  }
  return origin;
}
