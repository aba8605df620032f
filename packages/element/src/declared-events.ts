import { getPinterestTag } from '@pinterest-tag/core';
import { readJson } from './attributes.js';

/** Set on a DOM event that was looked at: two tags, or two copies of this package, track it once. */
const seen = Symbol.for('@pinterest-tag/declared-event');

/**
 * Tracks clicks on elements with `data-pinterest-event`, and submits of such forms, anywhere in the
 * document. Listens before the page does, so that nobody can stop it.
 *
 * @returns Stops.
 */
export function trackDeclaredEvents(): () => void {
  const life = new AbortController();
  const { signal } = life;
  // A listener of its own for each tag: the document keeps the same function once only.
  for (const type of ['click', 'submit'])
    document.addEventListener(type, (event) => onEvent(event), { capture: true, signal });
  return () => life.abort();
}

function onEvent(event: Event & { [seen]?: true }): void {
  if (event[seen]) return;
  event[seen] = true;
  const path = event.composedPath();
  const declares = (target: EventTarget): target is Element =>
    target instanceof Element && target.hasAttribute('data-pinterest-event');
  const element = path.find(declares);
  // A click inside a form is no submit; a click on a label is followed by one on its control.
  if (!element || element instanceof HTMLFormElement !== (event.type === 'submit')) return;
  if (clicksControlNext(path, element)) return;
  const text = element.getAttribute('data-pinterest-properties');
  const properties = text ? readJson('attribute data-pinterest-properties', text) : {};
  getPinterestTag().track(
    element.getAttribute('data-pinterest-event') ?? '',
    properties as object | undefined,
  );
}

function clicksControlNext(path: EventTarget[], element: Element): boolean {
  const label = path.find((target) => target instanceof HTMLLabelElement);
  const control = label?.control;
  return Boolean(control && element.contains(control) && !path.includes(control));
}
