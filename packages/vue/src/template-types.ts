import type {
  AnalyticsCall,
  Outcome,
  PinterestCommand,
  PinterestTag,
  PinterestTagOptions,
  Properties,
} from '@pinterest-tag/core';
import type { AllowedComponentProps, HTMLAttributes, VNodeProps } from 'vue';

/** An option as an attribute: what is no text is written as text, too; objects as JSON, lists with commas. */
type Attribute<Value> =
  | Value
  | (Value extends boolean
      ? `${Value}`
      : Value extends number
        ? `${number}`
        : Value extends object
          ? string
          : never);

type Attributes<Options> = { readonly [option in keyof Options]: Attribute<Options[option]> };

/** What `<pinterest-tag>` takes in a template: attributes in kebab case, and its events. */
export interface PinterestTagProps
  extends
    Attributes<Omit<PinterestTagOptions, 'page' | 'user' | 'beforeSend'>>,
    Pick<PinterestTagOptions, 'user' | 'beforeSend'> {
  readonly pageName?: string | undefined;
  readonly pageCategory?: string | undefined;
  readonly pageProperties?: Attribute<Properties | undefined>;
  readonly email?: string | undefined;
  readonly userId?: string | undefined;
  /** A list of event tables: `ecommerce`, the rest of the e-commerce spec; `ga4`, Google Analytics 4. */
  readonly preset?: 'ecommerce' | 'ga4' | 'ecommerce ga4' | undefined;
  /** Sends the events of a GA4 data layer to Pinterest: the variable's name, or `true` for `dataLayer`. */
  readonly dataLayer?: boolean | string | undefined;
  /** Takes the consent from Google Consent Mode in the data layer. */
  readonly dataLayerConsent?: Attribute<boolean | undefined>;
  /** Takes `page_view` events of the data layer as page views. */
  readonly dataLayerPageViews?: Attribute<boolean | undefined>;
  readonly onPinterestCommand?:
    ((event: CallEvent & { readonly command: PinterestCommand }) => void) | undefined;
  readonly onPinterestOutcome?:
    ((event: CallEvent & { readonly outcome: Outcome }) => void) | undefined;
}

interface CallEvent extends Event {
  readonly call: AnalyticsCall;
  readonly eventId: string;
}

/** What `<pinterest-event>` takes in a template. */
export interface PinterestEventProps {
  /** The event's name, such as `Order Completed`. */
  readonly name: string;
  /** As JSON. */
  readonly properties?: string | undefined;
  /** Becomes Pinterest's `event_id`. */
  readonly eventId?: string | undefined;
  /** Sends the event once per browser, so that a reloaded page does not count again. */
  readonly once?: boolean | undefined;
}

/** An element as a template's checker sees it. */
type TemplateElement<Props> = new () => {
  $props: Props & Omit<HTMLAttributes, keyof Props> & VNodeProps & AllowedComponentProps;
};

declare module 'vue' {
  interface ComponentCustomProperties {
    /** The app's tag, as `usePinterestTag()` has it. */
    $pinterestTag: PinterestTag;
  }
  interface GlobalComponents {
    'pinterest-tag': TemplateElement<PinterestTagProps>;
    'pinterest-event': TemplateElement<PinterestEventProps>;
  }
}
