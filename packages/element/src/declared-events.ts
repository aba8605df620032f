import { getPinterestTag } from '@pinterest-tag/core';
import { listenToDocument } from '@pinterest-tag/core/internal';
import { isPresent, readJson } from './attributes.js';

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
    listenToDocument(type, (event) => trackDeclaredEvent(event), { capture: true, signal });
  return () => life.abort();
}

/**
 * Tracks the event that an element on the path of a click or a submit declares, once.
 *
 * @param path Where the DOM event went.
 * @param given The element's `data-pinterest-properties` at that time. Default: those it has now.
 */
export function trackDeclaredEvent(
  event: Event & { [seen]?: true },
  path: readonly EventTarget[] = event.composedPath(),
  given?: string | null,
): void {
  if (event[seen]) return;
  event[seen] = true;
  const element = path.find(declaresEvent);
  // A click inside a form is no submit; a click on a label is followed by one on its control.
  if (!element || element instanceof HTMLFormElement !== (event.type === 'submit')) return;
  if (clicksControlNext(path, element)) return;
  const name = attribute(element, 'data-pinterest-event') ?? '';
  const text = given ?? attribute(element, 'data-pinterest-properties');
  const properties = text ? readJson(text, element, 'data-pinterest-properties') : {};
  const once = isPresent(attribute(element, 'data-pinterest-once'));
  getPinterestTag().track(name, properties as object | undefined, { once });
}

// A form's fields hide its methods: one may be named `getAttribute`.
const attribute = (element: Element, name: string): string | null =>
  Reflect.apply(Element.prototype.getAttribute, element, [name]);

const declaresEvent = (target: EventTarget): target is Element =>
  target instanceof Element && attribute(target, 'data-pinterest-event') !== null;

function clicksControlNext(path: readonly EventTarget[], element: Element): boolean {
  const label = path.find((target) => target instanceof HTMLLabelElement);
  const control = label?.control;
  return Boolean(
    control && Node.prototype.contains.call(element, control) && !path.includes(control),
  );
}
