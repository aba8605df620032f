import { ecommerceEvents, ga4Events } from '@pinterest-tag/core';
import { isRecord } from '@pinterest-tag/core/internal';
import type { DataLayerOptions } from '@pinterest-tag/data-layer';
import { explainMarkup } from './explain-markup.js';
import { optionProperties } from './options-element.js';

type Values = Readonly<Record<string, unknown>>;

/** The options of `createPinterestTag`, and those of the data layer to follow, if there is one. */
export interface ElementOptions extends Record<string, unknown> {
  dataLayer?: DataLayerOptions;
}

/**
 * Returns the options of an element: its properties take precedence over its JSON child; what is unset
 * stays unset. Values are not checked here.
 */
export function elementOptions(element: HTMLElement, json: Values = {}): ElementOptions {
  const values = element as unknown as Values;
  const properties = Object.keys(optionProperties).map((name) => [name, values[name]] as const);
  const {
    pageName,
    pageCategory,
    pageProperties,
    email,
    userId,
    preset,
    dataLayerConsent: consent,
    dataLayerPageViews: pageViews,
    // The settings of a data layer imply it.
    dataLayer = consent || pageViews,
    ...rest
  } = { ...json, ...defined(Object.fromEntries(properties)) } as Record<string, unknown>;
  const options: ElementOptions = rest;
  // A nonce is hidden from the attribute once the element is on the page.
  if (element.nonce) options['nonce'] = element.nonce;

  const page = defined({ name: pageName, category: pageCategory, properties: pageProperties });
  if (page) options['page'] = page;

  const user = defined({ email, userId });
  if (user) options['user'] = { ...recordOf(options['user']), ...user };

  const presetEvents = eventsOfPresets(preset);
  if (presetEvents)
    options['eventMapping'] = { ...presetEvents, ...recordOf(options['eventMapping']) };

  // Nothing may be sent before the data layer is read.
  if (consent) options['consent'] ??= 'pending';
  if (pageViews) options['pageViews'] ??= 'manual';
  if (dataLayer) {
    const name = typeof dataLayer === 'string' ? dataLayer : undefined;
    options.dataLayer = { name, consent: Boolean(consent), pageViews: Boolean(pageViews) };
  }
  return options;
}

/** Event tables by their name in the attribute `preset`. */
const presets = new Map<string, Readonly<Record<string, string | null>>>([
  ['ecommerce', ecommerceEvents],
  ['ga4', ga4Events],
]);

/** The events of a list of presets such as `ecommerce ga4`; unknown names are reported and ignored. */
function eventsOfPresets(preset: unknown): object | undefined {
  if (preset === undefined) return undefined;
  const names = typeof preset === 'string' ? preset.split(/[\s,]+/).filter(Boolean) : [preset];
  const tables = names.map((name) => (typeof name === 'string' ? presets.get(name) : undefined));
  if (names.length === 0 || tables.includes(undefined)) void explainMarkup('explainPreset', preset);
  return Object.assign({}, ...tables) as object;
}

/** The values that are set; `undefined` when none is. */
function defined(values: Values): Values | undefined {
  const set = Object.entries(values).filter(([, value]) => value !== undefined);
  return set.length > 0 ? Object.fromEntries(set) : undefined;
}

const recordOf = (value: unknown): object => (isRecord(value) ? value : {});
