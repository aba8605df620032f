import type { PinterestTagOptions } from '@pinterest-tag/core';
import { explainMarkup } from './explain-markup.js';
import type { MarkupHolder } from './markup-diagnostics.js';
import { isAddressOption, readMarkupAddress } from './markup-address.js';

/** How an attribute's text is read. Throws when it is JSON that can't be. */
type Reader = (text: string) => unknown;

const text: Reader = (value) => value;
const keyword: Reader = (value) => value.trim().toLowerCase();
const json: Reader = (value) => JSON.parse(value) as unknown;
const list: Reader = (value) =>
  value.trim().startsWith('[')
    ? json(value)
    : value
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean);
const listOrFalse: Reader = (value) => (value.trim() === 'false' ? false : list(value));
/**
 * `true`, `false`, a number or an object. Present is true; templates that write every attribute say
 * "false". Other text is passed on: as an invalid option it then limits.
 */
const literal: Reader = (value) => {
  if (value === '') return true;
  try {
    return json(value);
  } catch {
    return value;
  }
};

/** Options that are no single attribute: `nonce` is every element's own, `page` and `user` have parts. */
export type AttributeOption = Exclude<
  keyof PinterestTagOptions,
  'page' | 'user' | 'beforeSend' | 'nonce'
>;

/** What the element adds to the options: the parts of `page` and `user`, and presets. */
export interface ElementSettings {
  /** Name of the automatic page view. */
  pageName?: string | undefined;
  /** Category of the automatic page view; with one it is Pinterest's ViewCategory. */
  pageCategory?: string | undefined;
  /** Properties of the automatic page view. */
  pageProperties?: Readonly<Record<string, unknown>> | undefined;
  /** The visitor's e-mail address, when known; the attribute is removed once read. */
  email?: string | undefined;
  /** The visitor's id, when known. */
  userId?: string | undefined;
  /** Event tables under the event mapping, as a list: `ecommerce` for `ecommerceEvents`, `ga4` for `ga4Events`. */
  preset?: 'ecommerce' | 'ga4' | 'ecommerce ga4' | undefined;
  /** Sends the events of a GA4 data layer to Pinterest: `true` for `window.dataLayer`, or the variable's name. Default `false`. */
  dataLayer?: boolean | string | undefined;
  /**
   * Takes the consent from Google Consent Mode in the data layer: `pending` until it is granted there, unless `consent`
   * is set. Default `false`.
   */
  dataLayerConsent?: boolean | undefined;
  /** Takes `page_view` events of the data layer as page views; the tag sends none by itself, unless `pageViews` is set. Default `false`. */
  dataLayerPageViews?: boolean | undefined;
}

/** Every attribute by its property's name, and how it is read; the compiler asks for all of them. */
const readers: Readonly<Record<AttributeOption | keyof ElementSettings, Reader>> = {
  tagId: text,
  pageViews: text,
  pageName: text,
  pageCategory: text,
  pageProperties: json,
  consent: keyword,
  globalPrivacyControl: keyword,
  email: text,
  userId: text,
  preset: text,
  dataLayer: literal,
  dataLayerConsent: isPresent,
  dataLayerPageViews: isPresent,
  eventMapping: json,
  customProperties: list,
  productId: list,
  currency: text,
  unmapped: text,
  eventId: literal,
  enhancedMatch: listOrFalse,
  partner: text,
  limitedDataProcessing: literal,
  loading: text,
  scriptSrc: text,
  endpoint: text,
  maxHeld: literal,
  deliveryTimeout: literal,
  debug: literal,
};

/** The properties that have an attribute. */
export const attributeProperties = Object.keys(readers) as (keyof typeof readers)[];

/** `pageViews` as HTML writes it: `page-views`. */
export function attributeName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The value of an attribute; `undefined` when it is absent, and, with a message, when it can't be read or used. */
export function readAttribute(property: keyof typeof readers, value: string | null): unknown {
  if (value === null) return undefined;
  const name = attributeName(property);
  if (isAddressOption(property)) return readMarkupAddress(property, value, 'pinterest-tag', name);
  return readJson(value, 'pinterest-tag', name, readers[property]);
}

/** Whether a boolean attribute is set; templates that write every attribute write "false". */
export function isPresent(value: string | null): boolean {
  return value !== null && value.trim() !== 'false';
}

/**
 * Reads JSON of the page; what can't be read is one clear message, never an exception.
 *
 * @param holder The element that has it, or the element's name.
 * @param attribute The attribute it is in. Default: none, it is in the JSON child.
 */
export function readJson(
  value: string,
  holder: MarkupHolder,
  attribute?: string,
  read = json,
): unknown {
  try {
    return read(value);
  } catch (error) {
    void explainMarkup('explainJson', holder, attribute, value, error);
    return undefined;
  }
}
