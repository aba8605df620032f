import { unsafeCSS } from '@lit/reactive-element';

/** The elements show nothing and take no place, not even in a grid. */
export const hiddenStyles = unsafeCSS(':host{display:none}');
