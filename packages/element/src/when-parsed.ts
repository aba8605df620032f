import { documentMember, listenToDocument } from '@pinterest-tag/core/internal';
import { holdsPage } from './content.js';

/**
 * Resolves when the parser is past the element, so that its children are all there: an element in the
 * first HTML is upgraded at its start tag when the bundle has run before it.
 */
export function whenParsed(element: Element): Promise<void> {
  return when(() => isParsed(element));
}

/** Resolves when the whole document is parsed. */
export function whenDocumentParsed(): Promise<void> {
  return when(isDocumentParsed);
}

function when(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (condition()) return resolve();
    const check = (): void => {
      if (!condition()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(document, { childList: true, subtree: true });
    // The first one means that the document is parsed.
    listenToDocument('readystatechange', check, { once: true });
  });
}

const isDocumentParsed = (): boolean => documentMember('readyState') !== 'loading';

/** Something after it, or the document's end, means its end tag was seen; so does, without one, what the page put into it. */
function isParsed(element: Element): boolean {
  if (isDocumentParsed() || holdsPage(element)) return true;
  for (let node: Node | null = element; node; node = node.parentNode)
    if (node.nextSibling) return true;
  return false;
}
