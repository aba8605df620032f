import { ga4Events, type MappingSettings, type PinterestTag } from '@pinterest-tag/core';
import { createConsentMode } from './consent-mode.js';
import { readMessage, type Fields } from './read-message.js';
import { readUser, type User } from './read-user.js';
import { watchLayer } from './watch-layer.js';

/** What to take from the data layer. */
export interface DataLayerOptions {
  /** Name of the global variable. Default `dataLayer`. */
  readonly name?: string | undefined;
  /**
   * The events to forward, and Pinterest's event for each; `null` and names without a row are not forwarded. Default
   * `ga4Events`; add your own by `{ ...ga4Events, quote_sent: 'Lead' }`.
   */
  readonly events?: MappingSettings['eventMapping'];
  /**
   * Whether Google Consent Mode's `ad_storage` is the tag's consent: `default` denied means `pending`, as the visitor
   * has not answered yet; `granted` is `granted`; `update` decides. With `ad_user_data` denied no user data is read.
   * Default `false`.
   */
  readonly consent?: boolean | undefined;
  /** Whether `page_view` events are page views. Default `false`: the tag sends its own. */
  readonly pageViews?: boolean | undefined;
}

/** The Segment Spec's place for where a call comes from: diagnostics find events that are sent twice by it. */
const context = { library: { name: 'data-layer' } };

/** The items whose event was forwarded, by tag id: who follows again, as React's StrictMode does, sends none twice. */
const forwarded: Record<string, WeakSet<object>> = {};

/**
 * Follows a GA4 data layer: sends its events to Pinterest by the tag, those that are already in it first. Reads `gtag()`
 * commands and the objects of Google Tag Manager; of an event only what its own push holds. Google's `user_data`
 * becomes `identify`. Following again sends no event twice. Never throws into `push`, and changes nothing that others see. On a server it does nothing.
 *
 * @returns A function that stops following, and restores `push` unless somebody else has wrapped it since.
 * @example const stop = followDataLayer(createPinterestTag({ tagId: '2612345678901' }));
 */
export function followDataLayer(tag: PinterestTag, options: DataLayerOptions = {}): () => void {
  const { name = 'dataLayer', events, consent, pageViews } = options;
  const table = new Map(Object.entries(events ?? ga4Events));
  const consentMode = createConsentMode();
  let known = '';

  const identify = (user: User | undefined): void => {
    const text = JSON.stringify(user);
    if (!user || text === known || (consent && consentMode.deniesUserData())) return;
    known = text;
    tag.send({ type: 'identify', userId: user.userId, traits: user });
  };
  const forward = (event: unknown, properties: Fields, item: object, isEarlier: boolean): void => {
    const isPageView = event === 'page_view';
    const targets = isPageView ? pageViews && [''] : table.get(event as string);
    if (!targets) return;
    const items = (forwarded[tag.tagId] ??= new WeakSet());
    if (isEarlier && items.has(item)) return;
    items.add(item);
    if (isPageView) {
      const name = properties['page_title'] as string | undefined;
      tag.send({ type: 'page', name, properties, context });
    } else
      for (const target of [targets].flat())
        tag.send({ type: 'track', event: target, properties, context });
  };

  return watchLayer(name, (item, isEarlier) => {
    const message = readMessage(item);
    const state = consent && message.consent && consentMode.apply(message.consent);
    if (state) tag.setConsent(state);
    identify(readUser(message));
    forward(message.event, message.properties, Object(item) as object, isEarlier);
  });
}
