import type { PinterestTag } from '@pinterest-tag/core';

/** A `<pinterest-tag>`, whoever defined it: devtools don't depend on its package. */
export type TagElement = HTMLElement & { readonly tag?: PinterestTag };

/**
 * The `<pinterest-tag>` that the form is about: that of the id, in the form's own tree, else the page's
 * first. Waits until the document is parsed, and the element defined.
 */
export async function findTagElement(
  from: Node,
  id: string | undefined,
): Promise<TagElement | undefined> {
  if (document.readyState === 'loading')
    await new Promise((resolve) =>
      document.addEventListener('DOMContentLoaded', resolve, { once: true }),
    );
  const root = from.getRootNode() as Document | ShadowRoot;
  const element = id
    ? root.getElementById(id)
    : document.querySelector<HTMLElement>('pinterest-tag');
  if (!element) return undefined;
  await customElements.whenDefined(element.localName);
  return element;
}
