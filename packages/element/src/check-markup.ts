import { whenDocumentParsed } from './when-parsed.js';
import { holdsPage } from './content.js';
import { explainMarkup } from './explain-markup.js';

/**
 * Looks, once the document is parsed, for what is wrong with how an element is written. The messages are
 * loaded on demand.
 */
export async function checkMarkup(element: Element, attributes: readonly string[]): Promise<void> {
  await whenDocumentParsed();
  const isKnown = (name: string): boolean =>
    attributes.includes(name) || /^(?:id|class|style|nonce|data-.*)$/.test(name);
  const hasHeadAfter = element.parentElement?.querySelector(':scope>meta,:scope>title,:scope>base');
  if (hasHeadAfter || !element.getAttributeNames().every(isKnown) || holdsPage(element))
    await explainMarkup('reportMarkup', element, attributes);
}
