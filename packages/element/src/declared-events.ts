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
  document.addEventListener('click', onEvent, true);
  document.addEventListener('submit', onEvent, true);
  return () => {
    document.removeEventListener('click', onEvent, true);
    document.removeEventListener('submit', onEvent, true);
  };
}

function onEvent(event: Event & { [seen]?: true }): void {
  if (event[seen]) return;
  event[seen] = true;
  const declares = (target: EventTarget): target is HTMLElement =>
    target instanceof HTMLElement && target.dataset['pinterestEvent'] !== undefined;
  const element = event.composedPath().find(declares);
  // A click inside a form is no submit.
  if (!element || element instanceof HTMLFormElement !== (event.type === 'submit')) return;
  const { pinterestEvent: name = '', pinterestProperties: properties } = element.dataset;
  getPinterestTag().track(
    name,
    properties
      ? (readJson('attribute data-pinterest-properties', properties) as Record<string, unknown>)
      : {},
  );
}
