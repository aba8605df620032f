import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { PageDetails } from '../analytics/call-arguments.js';
import { isMalformed } from '../analytics/is-malformed.js';
import { callMethods } from './call-methods.js';
import { createEntry, type Entry } from '../transport/entry.js';
import { createReceipts } from './receipts.js';
import { editCommand } from './edit-command.js';
import { explain } from '../diagnostics/explain.js';
import { createMapper, type Mapper } from '../mapping/create-mapper.js';
import type { Activity, PinterestTag } from '../api/pinterest-tag.js';
import { eventIdOf } from '../pintrk/pintrk-command.js';
import { type Consent, consents } from '../api/consent.js';
import type { Receipt } from '../api/receipt.js';
import { createStandingUserData } from './standing-user-data.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { notifyListener } from './notify-listener.js';
import { readPage, startAutomaticViews } from './automatic-views.js';
import { createDelivery } from '../transport/delivery.js';
import { createEventId } from '../transport/event-id.js';
import { now } from '../transport/schedule.js';

/** Timers take no longer delay; a longer one would end at once. */
const maxDelay = 2 ** 31 - 1;

/**
 * Mapped while the browser is idle: a page's first call would build the mapper's tables, and run code that is not
 * compiled yet.
 */
const sampleCall: AnalyticsCall = {
  type: 'track',
  event: 'Order Completed',
  properties: {
    order_id: '1',
    total: 1,
    currency: 'EUR',
    products: [{ sku: '1', name: 'A', price: 1, quantity: 1 }],
  },
};

/**
 * Runs one tag: calls are mapped, and delivered. The options are those `usableOptions` found
 * usable, with another `consent` to start with; calls while it is not open are dropped.
 *
 * @returns The tag, and `begin` to start its automatic page views.
 */
export function startTag(
  options: PinterestTagOptions,
  consent: Consent,
  isOpen: () => boolean,
): { tag: PinterestTag; begin: () => void } {
  const { tagId, globalPrivacyControl = 'limit', deliveryTimeout = 5000 } = options;
  const openReceipt = createReceipts(Math.min(deliveryTimeout, maxDelay));
  /** The option applies when the browser sends Global Privacy Control: https://w3c.github.io/gpc/ */
  const signal =
    (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true &&
    globalPrivacyControl;
  const withSignal = (given: PinterestTagOptions): PinterestTagOptions =>
    signal === 'limit'
      ? { ...given, limitedDataProcessing: given.limitedDataProcessing || true }
      : given;
  const allowed = (consent: Consent): Consent => (signal === 'deny' ? 'denied' : consent);
  const listeners = new Set<(activity: Activity) => void>();
  const standing = createStandingUserData();
  const life = new AbortController();
  let settings = withSignal(options);
  let map: Mapper | undefined; // made once Pinterest's script is asked for, or by the first call

  const notify = (activity: Activity): void => {
    for (const listener of listeners) notifyListener(listener, activity);
  };
  const introduce = (): Entry => standing(settings);
  const prepare = (): void => {
    (map ??= createMapper(settings))(sampleCall, createEventId());
  };
  const delivery = createDelivery(
    options,
    (entry) => (settings.beforeSend ? editCommand(entry, settings.beforeSend) : entry.command),
    ({ call, eventId }, command) => notify({ type: 'command', call, eventId, command }),
    introduce,
    prepare,
  );
  const send = (call: AnalyticsCall): Receipt => {
    const generated = createEventId();
    const commands = isOpen() ? (map ??= createMapper(settings))(call, generated) : [];
    const eventId = eventIdOf(commands, generated);
    const { receipt, settle } = openReceipt(eventId, commands.length, (outcome, isLate) =>
      notify({ type: isLate ? 'late-outcome' : 'outcome', call, eventId, outcome }),
    );
    const made = { type: 'call', call, eventId, commands, consent: delivery.consent } as const;
    if (options.debug || isMalformed(call))
      explain('consoleDiagnostics', made, settings, receipt, now());
    notify(made);
    for (const command of commands) delivery.send(createEntry(call, eventId, command, settle));
    return receipt;
  };
  delivery.setConsent(allowed(consent));
  const tag: PinterestTag = {
    tagId,
    get consent() {
      return delivery.consent;
    },
    ...callMethods(send),
    setConsent(given) {
      if (!isOpen()) return;
      if (!consents.includes(given)) return explain('explainUse', 'setConsent', given);
      const consent = allowed(given);
      if (consent === delivery.consent) return;
      delivery.setConsent(consent);
      notify({ type: 'consent', consent });
    },
    configure(next) {
      if (!isOpen()) return;
      settings = withSignal({ ...settings, ...next });
      map = undefined;
      if (delivery.consent === 'granted') delivery.send(introduce());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    destroy() {
      life.abort();
      delivery.close();
    },
  };
  const begin = (): void => {
    const read = (isStart: boolean): PageDetails => readPage(settings.page, isStart);
    startAutomaticViews(tag, options.pageViews ?? 'load', read, life.signal, isOpen);
  };
  return { tag, begin };
}
