import type { PinterestTagOptions } from '@pinterest-tag/core';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** `pageViews` as HTML writes it: `page-views`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** Lists and objects are text: `plan, loyalty.tier`, or JSON. */
type AttributeValue<Value> = Value extends string | number | boolean | undefined ? Value : string;

/** `page` and `user` have parts, `nonce` is every element's own. */
type AttributeOptions = Omit<PinterestTagOptions, 'page' | 'user' | 'beforeSend' | 'nonce'>;

type OptionAttributes = {
  [Option in keyof AttributeOptions as Kebab<Option>]: AttributeValue<AttributeOptions[Option]>;
};

type ElementProps = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

/** `<pinterest-tag>` in JSX; the element itself is `@pinterest-tag/element`. */
export interface PinterestTagAttributes extends OptionAttributes, ElementProps {
  /** Name of the automatic page view. */
  readonly 'page-name'?: string | undefined;
  /** Category of the automatic page view; with one it is Pinterest's ViewCategory. */
  readonly 'page-category'?: string | undefined;
  /** JSON: properties of the automatic page view. */
  readonly 'page-properties'?: string | undefined;
  /** The visitor's e-mail address, when known; hashed before it leaves. */
  readonly email?: string | undefined;
  /** The visitor's id, when known. */
  readonly 'user-id'?: string | undefined;
  /** Event tables under the event mapping, as a list: `ecommerce` for `ecommerceEvents`, `ga4` for `ga4Events`. */
  readonly preset?: 'ecommerce' | 'ga4' | 'ecommerce ga4' | undefined;
  /** Sends the events of a GA4 data layer to Pinterest: the variable's name, or `true` for `dataLayer`. */
  readonly 'data-layer'?: boolean | string | undefined;
  /** Takes the consent from Google Consent Mode in the data layer. */
  readonly 'data-layer-consent'?: boolean | undefined;
  /** Takes `page_view` events of the data layer as page views. */
  readonly 'data-layer-page-views'?: boolean | undefined;
}

/** `<pinterest-event>` in JSX: one track call when it comes onto the page. */
export interface PinterestEventAttributes extends ElementProps {
  readonly name: string;
  /** JSON. */
  readonly properties?: string | undefined;
  /** Becomes Pinterest's `event_id`. */
  readonly 'event-id'?: string | undefined;
  /** Sends the event once per browser, so that a reloaded page does not count again. */
  readonly once?: boolean | undefined;
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's types are extended so
  namespace JSX {
    interface IntrinsicElements {
      'pinterest-tag': PinterestTagAttributes;
      'pinterest-event': PinterestEventAttributes;
    }
  }
}
