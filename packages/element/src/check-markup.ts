import { reportError } from '@pinterest-tag/core/internal';
import { whenDocumentParsed } from './when-parsed.js';
import { holdsPage } from './content.js';

type MarkupDiagnostics = Pick<typeof import('./markup-diagnostics.js'), 'reportMarkup'>;

let load = (): Promise<MarkupDiagnostics> => import('./markup-diagnostics.js');

/** Loads the messages in another way: for a bundle that has them in a file of its own. */
export function loadMarkupDiagnosticsBy(loader: typeof load): void {
  load = loader;
}

/**
 * Looks, once the document is parsed, for what is wrong with how an element is written. The messages are
 * loaded on demand.
 */
export async function checkMarkup(element: Element, attributes: readonly string[]): Promise<void> {
  await whenDocumentParsed();
  const isKnown = (name: string): boolean =>
    attributes.includes(name) || /^(?:id|class|style|nonce|data-.*)$/.test(name);
  const hasHeadAfter = element.parentElement?.querySelector(':scope>meta,:scope>title,:scope>base');
  if (!hasHeadAfter && element.getAttributeNames().every(isKnown) && !holdsPage(element)) return;
  try {
    const { reportMarkup } = await load();
    reportMarkup(element, attributes);
  } catch (error) {
    reportError(`<${element.localName}> is not written as it should be`, error);
  }
}
