/** The document's title on a page about one thing. */
export function setTitle(name: string): void {
  document.title = `${name} · Larch & Loam`;
}
