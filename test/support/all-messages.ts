import type { TestPage } from './open-page.js';
import { waitUntil } from './wait-until.js';

/** An element whose tag id, preset and attribute are each wrong, and what its messages hold. */
const wrong = { 'tag-id': 'last-of-all', preset: 'last-of-all', 'page-viewz': '' };
const isLast = (message: string): boolean => /last-of-all|page-viewz/.test(message);

/**
 * All that core and the elements have to say on a page's console by now. Their texts may be in files that are fetched with
 * the first message: the messages of an element made for it are waited for, come after all others, and are taken out again.
 */
export async function allMessages({ document, messages }: TestPage): Promise<string[]> {
  // The page may have an element whose name hides the document's own members.
  const last = Document.prototype.createElement.call(document, 'pinterest-tag');
  for (const [name, value] of Object.entries(wrong)) last.setAttribute(name, value);
  Node.prototype.appendChild.call(document.firstElementChild as Element, last);
  await waitUntil(() => messages.filter(isLast).length === 3, 'the last messages');
  last.remove();
  messages.splice(0, messages.length, ...messages.filter((message) => !isLast(message)));
  return messages;
}
