import { ga4Events, type MappingSettings, type PinterestTag } from '@pinterest-tag/core';
import { applyConsent, stateOf, type ConsentStates } from './consent-mode.js';
import { readMessage, readProperties } from './read-message.js';
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
   * has not answered yet; `granted` is `granted`; `update` decides. With `ad_user_data` denied, user data waits until
   * it is granted. Default `false`.
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
 * becomes `identify`. Following again sends no event twice. Never throws into `push`, and changes nothing that others
 * see. On a server it does nothing.
 *
 * @returns A function that stops following, and restores `push` unless somebody else has wrapped it since.
 * @example const stop = followDataLayer(createPinterestTag({ tagId: '2612345678901' }));
 */
export function followDataLayer(tag: PinterestTag, options: DataLayerOptions = {}): () => void {
  const { name: layerName = 'dataLayer', events = ga4Events, consent, pageViews } = options;
  const table = new Map(Object.entries({ ...events, page_view: pageViews && 'PageVisit' }));
  const states: ConsentStates = {};
  let user: User | undefined;
  let known: string | undefined;

  return watchLayer(layerName, (item, isEarlier) => {
    const [command, name, fields] = readMessage(item);
    const isConsent = consent && command === 'consent';
    const state = isConsent && applyConsent(states, name, fields);
    if (state) tag.setConsent(state);
    if (isConsent || fields['user_data'] || fields['user_id']) {
      user = readUser(fields) ?? user;
      const text = JSON.stringify(user);
      // A user waits while `ad_user_data` is denied.
      if (user && text !== known && stateOf(states, 'ad_user_data') !== 'denied') {
        known = text;
        tag.send({ type: 'identify', userId: user.userId, traits: user });
      }
    }

    const targets = command === 'event' && table.get(name as string);
    if (!targets) return;
    const items = (forwarded[tag.tagId] ??= new WeakSet());
    if (isEarlier && items.has(item as object)) return;
    items.add(item as object);
    const properties = readProperties(fields);
    for (const target of [targets].flat())
      tag.send({
        ...(name === 'page_view'
          ? { type: 'page', name: properties['page_title'] as string }
          : { type: 'track', event: target }),
        properties,
        context,
      });
  });
}
