import { resolveAddress } from '../options/addresses.js';

type Link = HTMLAnchorElement | HTMLAreaElement;

/** A form's fields hide its methods: one may be named `matches`. */
const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

const isLink = (target: EventTarget): target is Link =>
  target instanceof Element && matches(target, 'a[href],area[href]');

/** Where a click takes this tab; `undefined` when it is on no link, opens another tab or stays on the page. */
export function leavingLink(event: Event): string | undefined {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
  const link = event.composedPath().find(isLink);
  if (!link || button || ctrlKey || metaKey || shiftKey || altKey) return undefined;
  const isElsewhere = link.hasAttribute('download') || opensElsewhere(link);
  // The `href` of a link in an SVG image is no text.
  const href =
    typeof link.href === 'string'
      ? link.href
      : (resolveAddress(link.getAttribute('href'))?.href ?? '');
  const isHere = href.includes('#') && href.split('#')[0] === location.href.split('#')[0];
  return isElsewhere || isHere || !/^http/.test(href) ? undefined : href;
}

/** Whether a link, or a form, opens in another tab or frame than this one, or just closes a dialog. */
export const opensElsewhere = (element: Element): boolean =>
  // HTML compares the values of both attributes without regard to case.
  matches(element, '[method=dialog],[target]:not([target=""],[target=_self])');
