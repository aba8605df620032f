/**
 * Reads a member of the document's prototype. `<form name="scripts">`, or an image of that name, hides
 * `document.scripts`; a form can be named after any member.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export function documentMember<Name extends keyof Document>(name: Name): Document[Name] {
  return Reflect.get<Document, Name>(Document.prototype, name, document);
}

/** Calls the document's `addEventListener`, also where a form has its name. */
export function listenToDocument(
  type: string,
  listener: (event: Event) => void,
  options?: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(document, type, listener, options);
}

/** Creates an element, also where a form is named `createElement`. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  return Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];
}
