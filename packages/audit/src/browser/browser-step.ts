/**
 * One step of a visit. `open`: loads an address. `accept`: clicks the button of a consent banner, and marks
 * the time of consent. `click`: clicks an element. `wait`: waits for milliseconds, or for an element.
 */
export type BrowserStep =
  | { readonly open: string }
  | { readonly accept: string }
  | { readonly click: string }
  | { readonly wait: number | string };
