import { css } from '@lit/reactive-element';

/** The elements show nothing and take no place, not even in a grid. */
export const hiddenStyles = css`
  :host {
    display: none;
  }
`;
