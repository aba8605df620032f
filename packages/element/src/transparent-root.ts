import { createElement } from '@pinterest-tag/core/internal';

const css = ':host{display:contents!important}:host(:empty){display:none!important}';

/** Shared by all elements; browsers without constructed style sheets get a `<style>` in each. */
let sheet: CSSStyleSheet | undefined;

/**
 * Creates the root of an element that has no box of its own, not even in a grid: what is inside it is
 * shown and laid out as if the element were not there, as an element that is not closed holds the page.
 * A page's `* { display: block }`, or its `*::before`, does not change that.
 */
export function createTransparentRoot(element: HTMLElement): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.append(createElement('slot'));
  if ('adoptedStyleSheets' in Document.prototype) {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } else {
    const style = createElement('style');
    // As for Lit's own styles: https://lit.dev/docs/api/ReactiveElement/#ReactiveElement.styles
    style.nonce = (globalThis as { litNonce?: string }).litNonce ?? '';
    style.textContent = css;
    root.append(style);
  }
  return root;
}
