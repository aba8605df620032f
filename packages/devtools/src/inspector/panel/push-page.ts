/** Less room than this, in pixels, is of no use to a page: then the panel covers it. */
const minPageWidth = 320;

/** Makes room for a docked panel by a margin of the page's root, and gives that back. */
export class PagePush {
  #given: readonly [property: string, value: string, priority: string] | undefined;

  /** Makes room for a panel at the side or at the bottom; `undefined` gives the room back. */
  set(dock: 'side' | 'bottom' | undefined, panel: Element | undefined): void {
    this.clear();
    if (dock === undefined || !panel) return;
    const { width, height } = panel.getBoundingClientRect();
    if (dock === 'side' && innerWidth - width < minPageWidth) return;
    const { style } = document.documentElement;
    const property = dock === 'side' ? 'margin-right' : 'margin-bottom';
    this.#given = [property, style.getPropertyValue(property), style.getPropertyPriority(property)];
    style.setProperty(property, `${Math.round(dock === 'side' ? width : height)}px`, 'important');
  }

  clear(): void {
    if (!this.#given) return;
    const [property, value, priority] = this.#given;
    this.#given = undefined;
    // An empty value removes it.
    document.documentElement.style.setProperty(property, value, priority);
  }
}
