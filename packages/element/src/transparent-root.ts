import { createElement } from '@pinterest-tag/core/internal';
import { unsafeCSS } from '@lit/reactive-element';

/**
 * The elements have no box of their own, not even in a grid; what is inside them is laid out as if they
 * were not there. A page's `* { display: block }`, or its `*::before`, does not change that.
 */
export const transparentStyles = unsafeCSS(
  ':host{display:contents!important}:host(:empty){display:none!important}',
);

/** Shows the element's children in its shadow root: those of an element that is not closed are the page. */
export function showChildren<Root extends Node>(root: Root): Root {
  root.appendChild(createElement('slot'));
  return root;
}
