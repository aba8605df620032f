/** The element's own child `<script type="application/json">`: the first element in it, but for a `<noscript>`. */
export function jsonScript(element: Element): Element | undefined {
  const first = [...element.children].find(({ localName }) => localName !== 'noscript');
  return first?.matches('script[type="application/json"]') ? first : undefined;
}

/** Whether the element holds parts of the page, as it does when it is not closed. */
export function holdsPage(element: Element): boolean {
  const own = jsonScript(element);
  return [...element.childNodes].some((node) => {
    if (node instanceof Element) return node !== own && node.localName !== 'noscript';
    return node instanceof Text && node.data.trim() !== '';
  });
}
