import { ga4Events, type PinterestTag } from '@pinterest-tag/core';
import { reportError } from '@pinterest-tag/core/internal';
import type { DataLayerOptions, followDataLayer } from '@pinterest-tag/data-layer';
import type { ElementSettings } from './attributes.js';

interface DataLayerModule {
  readonly followDataLayer: typeof followDataLayer;
}

let load = (): Promise<DataLayerModule> => import('@pinterest-tag/data-layer');

/** Loads the code in another way: for a bundle that has it in a file of its own. */
export function loadDataLayerBy(loader: typeof load): void {
  load = loader;
}

type Values = Readonly<Record<string, unknown>>;

/** The options of `createPinterestTag`: the data layer's settings taken out, what follows from them put in. */
export function withoutDataLayer(values: Values): Record<string, unknown> {
  const { dataLayerConsent, dataLayerPageViews, ...options } = values as Record<string, unknown>;
  delete options['dataLayer'];
  // Nothing may be sent before the data layer is read.
  if (dataLayerConsent) options['consent'] ??= 'pending';
  if (dataLayerPageViews) options['pageViews'] ??= 'manual';
  return options;
}

/**
 * What to take from which data layer; `undefined` when none is to be followed. Properties of the element take
 * precedence over its JSON child; the settings of a data layer imply `dataLayer`.
 */
export function dataLayerOptions(
  element: ElementSettings,
  json: ElementSettings = {},
): DataLayerOptions | undefined {
  const {
    dataLayerConsent: consent = json.dataLayerConsent,
    dataLayerPageViews: pageViews = json.dataLayerPageViews,
    dataLayer = json.dataLayer ?? (consent || pageViews),
  } = element;
  if (!dataLayer) return undefined;
  return { name: dataLayer === true ? undefined : String(dataLayer), consent, pageViews };
}

/** Follows the data layer of an element, as its options change; `undefined` ends it. */
export function createDataLayerFollower(): (
  tag?: PinterestTag,
  options?: DataLayerOptions,
) => void {
  let stop = (): void => undefined;
  let current: string | undefined;
  return (tag, options) => {
    const wanted = JSON.stringify(options);
    if (wanted === current) return;
    stop();
    current = wanted;
    stop = tag && options ? follow(tag, options) : () => undefined;
  };
}

function follow(tag: PinterestTag, options: DataLayerOptions): () => void {
  let isStopped = false;
  let stop = (): void => undefined;
  load()
    .then((code) => {
      if (!isStopped) stop = code.followDataLayer(tag, { ...options, events: ga4Events });
    })
    .catch((error: unknown) => reportError('the data layer is not read', error));
  return () => {
    isStopped = true;
    stop();
  };
}
