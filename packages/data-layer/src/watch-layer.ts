/** An array, or the one that Google Tag Manager has changed. */
interface Layer {
  push(...items: unknown[]): unknown;
  readonly length: number;
  readonly [index: number]: unknown;
}

/**
 * Calls `read` with each item of a global data layer: those that are there, as earlier ones, then those that are pushed,
 * before anybody who wrapped `push` earlier reacts to them. Errors of `read` are logged.
 *
 * @returns A function that ends it, and restores `push` unless somebody else has wrapped it since.
 */
export function watchLayer(
  name: string,
  read: (item: unknown, isEarlier: boolean) => void,
): () => void {
  if (!globalThis.document) return () => undefined;
  const layer = ((globalThis as unknown as Record<string, unknown>)[name] ??= []) as Layer;
  const original = layer.push;
  let isEarlier = true;
  const readAll = (items: readonly unknown[]): void => {
    for (const item of items)
      try {
        read(item, isEarlier);
      } catch (error) {
        console.error('[pinterest-tag] data layer:', error);
      }
  };
  const isOwn = Object.keys(layer).includes('push');
  const push = (layer.push = function (this: unknown, ...items) {
    readAll(items);
    // A call with one argument is what engines do best, and what nearly every push is.
    return items.length === 1 ? original.call(this, items[0]) : original.apply(this, items);
  });
  readAll(Array.from(layer));
  isEarlier = false;

  return () => {
    read = () => undefined; // somebody may have wrapped our push
    if (layer.push !== push) return;
    if (isOwn) layer.push = original;
    else delete (layer as Partial<Layer>).push;
  };
}
