/**
 * Resolves when the parser is past the element, so that its children are all there: an element in the
 * first HTML is upgraded at its start tag when the bundle has run before it.
 */
export function whenParsed(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!isParsed(element)) return;
      observer.disconnect();
      document.removeEventListener('readystatechange', check);
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener('readystatechange', check);
    check();
  });
}

/** Something after it, or the document's end, means its end tag was seen. */
function isParsed(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode)
    if (node.nextSibling) return true;
  return false;
}
