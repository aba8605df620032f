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
  if (typeof document === 'undefined') return () => undefined;
  const layer = ((globalThis as unknown as Record<string, unknown>)[name] ??= []) as Layer;
  const { push: original, length } = layer;
  let isActive = true;
  const tryToRead = (item: unknown, isEarlier: boolean): void => {
    try {
      if (isActive) read(item, isEarlier);
    } catch (error) {
      console.error('[pinterest-tag] data layer:', error);
    }
  };
  const isOwn = Object.keys(layer).includes('push');
  const push = (layer.push = function (this: unknown, ...items) {
    for (const item of items) tryToRead(item, false);
    return original.apply(this, items);
  });
  // What is pushed meanwhile has been read by then.
  for (let index = 0; index < length; index++) tryToRead(layer[index], true);

  return () => {
    isActive = false;
    if (layer.push !== push) return;
    if (isOwn) layer.push = original;
    else delete (layer as Partial<Layer>).push;
  };
}
