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
  read: (item: unknown, isEarlier?: boolean) => void,
): () => void {
  const ignore = (): void => undefined;
  if (typeof document === 'undefined') return ignore;
  const layer = ((globalThis as unknown as Record<string, unknown>)[name] ??= []) as Layer;
  const original = layer.push;
  const tryToRead = (item: unknown, isEarlier?: boolean): void => {
    try {
      read(item, isEarlier);
    } catch (error) {
      console.error('[pinterest-tag] data layer:', error);
    }
  };
  const isOwn = Object.keys(layer).includes('push');
  const push = (layer.push = function (this: unknown, ...items) {
    items.forEach((item) => tryToRead(item));
    return original.apply(this, items);
  });
  Array.from(layer).forEach((item) => tryToRead(item, true));

  return () => {
    read = ignore; // somebody may have wrapped our push
    if (layer.push !== push) return;
    if (isOwn) layer.push = original;
    else delete (layer as Partial<Layer>).push;
  };
}
