import type { AnalyticsCall } from './analytics/analytics-call.js';
import { isMisshapen } from './analytics/is-misshapen.js';
import { callMethods } from './call-methods.js';
import { createEntry } from './create-entry.js';
import { createMapper } from './mapping/create-mapper.js';
import { limitedDataProcessing, noLimit, partnerData, personalData } from './mapping/user-data.js';
import type { Activity, PinterestTag } from './pinterest-tag.js';
import { pinterestEndpoint } from './pintrk/image-request-url.js';
import { eventIdOf, type PinterestCommand } from './pintrk/pintrk-command.js';
import { type Consent, consents } from './queue/consent.js';
import type { Entry } from './queue/entry.js';
import { createGate } from './queue/gate.js';
import { createReceipt, type Receipt } from './queue/receipt.js';
import { readPage } from './read-page.js';
import { reportError } from './report-error.js';
import type { PinterestTagOptions } from './tag-options.js';
import { startAutomaticViews } from './transport/automatic-views.js';
import { createEventId } from './transport/event-id.js';
import { hasPrivacySignal } from './transport/privacy-signal.js';
import { pinterestScript } from './transport/request-script.js';
import { createTransport } from './transport/transport.js';

/**
 * Runs one tag: calls are mapped, pass the gate, and go out by the transport. The options are those
 * `readOptions` found usable; calls while it is not open are dropped.
 */
export function startTag(options: PinterestTagOptions, isOpen: () => boolean): PinterestTag {
  const { tagId, globalPrivacyControl = 'limit', maxHeld = 1000 } = options;
  const signal = globalPrivacyControl !== 'ignore' && hasPrivacySignal();
  const isLimited = signal && globalPrivacyControl === 'limit';
  const withSignal = (given: PinterestTagOptions): PinterestTagOptions =>
    isLimited ? { ...given, limitedDataProcessing: given.limitedDataProcessing || true } : given;
  const allowed = (consent: Consent): Consent =>
    signal && globalPrivacyControl === 'deny' ? 'denied' : consent;
  const listeners = new Set<(activity: Activity) => void>();
  let settings = withSignal(options);
  let map = createMapper(settings);
  let started = false;

  const tell = (activity: Activity): void => {
    for (const listener of listeners) {
      try {
        listener(activity);
      } catch (error) {
        reportError('a listener threw', error);
      }
    }
  };
  const edit = ({ command, call }: Entry): PinterestCommand | undefined => {
    try {
      const edited = settings.beforeSend?.(command, call);
      return edited === undefined ? command : edited || undefined;
    } catch (error) {
      reportError('beforeSend threw; the command is dropped', error);
      return undefined;
    }
  };

  /** Loaded on demand: production pays nothing for it. */
  const explain = (call: AnalyticsCall, commands: readonly PinterestCommand[]): void =>
    void import('./diagnostics/console-diagnostics.js')
      .then(({ consoleDiagnostics }) => consoleDiagnostics(call, commands, settings))
      .catch((error: unknown) => reportError('this call could not be explained', error));

  const transport = createTransport({
    tagId,
    scriptSrc: options.scriptSrc ?? pinterestScript,
    endpoint: options.endpoint ?? pinterestEndpoint,
    nonce: options.nonce,
    loading: options.loading ?? 'eager',
    deliveryTimeout: options.deliveryTimeout ?? 5000,
    maxHeld,
    edit,
    onSend: ({ call, eventId }, command) => tell({ type: 'command', call, eventId, command }),
  });
  const gate = createGate(allowed(options.consent ?? 'granted'), maxHeld, transport.send);

  const send = (call: AnalyticsCall): Receipt => {
    const generated = createEventId();
    const commands = isOpen() ? map(call, generated) : [];
    const eventId = eventIdOf(commands) || generated;
    const { receipt, settlers } = createReceipt(eventId, commands.length);
    if (options.debug || isMisshapen(call)) explain(call, commands);
    tell({ type: 'call', call, eventId, commands: commands.length, consent: gate.consent });
    void receipt.delivered.then((outcome) => tell({ type: 'outcome', call, eventId, outcome }));
    commands.forEach((command, index) => {
      gate.push(createEntry(call, eventId, command, settlers[index]));
    });
    return receipt;
  };

  const startTransport = (): void => {
    if (started) return;
    started = true;
    const { userId, ...traits } = settings.user ?? {};
    const call: AnalyticsCall = { type: 'identify', userId, traits };
    const data = {
      ...limitedDataProcessing(settings),
      ...partnerData(settings),
      ...personalData(call, settings),
    };
    const first = createEntry(call, createEventId(), ['set', data]);
    transport.start(Object.keys(data).length > 0 ? [first] : []);
  };

  if (gate.consent === 'granted') startTransport();
  const stopViews = startAutomaticViews(tagId, options.pageViews ?? 'load', (isStart) => {
    send({ ...readPage(options.page, isStart), type: 'page' });
  });

  return {
    tagId,
    get consent() {
      return gate.consent;
    },
    send,
    ...callMethods(send),
    setConsent(given) {
      if (!consents.includes(given))
        return reportError(`consent is ${String(given)}; it must be one of ${consents.join(', ')}`);
      const consent = allowed(given);
      if (consent === gate.consent) return;
      if (consent === 'granted') startTransport();
      transport.setConsent(consent === 'granted');
      gate.setConsent(consent);
      tell({ type: 'consent', consent });
    },
    configure(next) {
      const before = limitedDataProcessing(settings);
      settings = withSignal({ ...settings, ...next });
      map = createMapper(settings);
      const limit = limitedDataProcessing(settings);
      if (started && JSON.stringify(limit) !== JSON.stringify(before))
        gate.push(
          createEntry({ type: 'identify' }, createEventId(), ['set', { ...noLimit, ...limit }]),
        );
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    destroy() {
      stopViews();
      gate.clear();
      transport.close();
    },
  };
}
