/** Registers an element, unless this name is taken: by a second copy of this package, or a hot reload. */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
