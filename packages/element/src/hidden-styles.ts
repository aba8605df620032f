import { unsafeCSS } from '@lit/reactive-element';

/** The elements show nothing and take no place, not even in a grid. A whole text needs none of what `css` brings. */
export const hiddenStyles = unsafeCSS(':host{display:none}');
