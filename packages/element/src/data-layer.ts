import { ga4Events, type PinterestTag } from '@pinterest-tag/core';
import { isSameByValue } from '@pinterest-tag/core/bindings';
import { reportError } from '@pinterest-tag/core/internal';
import type { DataLayerOptions, followDataLayer } from '@pinterest-tag/data-layer';

interface DataLayerModule {
  readonly followDataLayer: typeof followDataLayer;
}

let load = (): Promise<DataLayerModule> => import('@pinterest-tag/data-layer');

/** Loads the code in another way: for a bundle that has it in a file of its own. */
export function loadDataLayerBy(loader: typeof load): void {
  load = loader;
}

/** Follows the data layer of an element, as its options change; `undefined` ends it. Never throws. */
export function createDataLayerFollower(): (
  options?: DataLayerOptions,
  tag?: PinterestTag,
) => void {
  let current: DataLayerOptions | undefined;
  let stop: (() => void) | undefined;

  const follow = async (tag: PinterestTag, options: DataLayerOptions): Promise<void> => {
    try {
      const code = await load();
      // Unless it has ended, or changed, meanwhile.
      if (options === current) stop = code.followDataLayer(tag, { ...options, events: ga4Events });
    } catch (error) {
      reportError('the data layer is not read', error);
    }
  };
  return (options, tag) => {
    if (isSameByValue(options, current)) return;
    stop?.();
    stop = undefined;
    current = options;
    if (tag && options) void follow(tag, options);
  };
}
