import {
  createPinterestTag,
  type PinterestTag,
  type PinterestTagOptions,
} from '@pinterest-tag/core';
import { createDeferredTag, reportError } from '@pinterest-tag/core/internal';
import type { Context, Plugin } from '@segment/analytics-next';
import { integrationName, isEnabled } from './is-enabled.js';
import { readSettings } from './read-settings.js';
import type { SegmentSettings } from './segment-settings.js';
import { sendSegmentEvent } from './send-segment-event.js';

/**
 * The options of `createPinterestTag`, or the settings of Segment's hosted Pinterest Tag, or both. Page
 * views are the site's own `analytics.page()` calls: `pageViews` is `manual` by default.
 */
export type PinterestTagDestinationOptions = Omit<PinterestTagOptions, 'tagId'> &
  SegmentSettings &
  ({ readonly tagId: string } | { readonly tid: string });

/** A destination plugin of Analytics.js, and its tag. */
export interface PinterestTagDestination extends Plugin {
  /**
   * For consent, receipts and settings; the same object for good. Calls made before the plugin has loaded
   * are held for it (1,000 at most, the oldest ends as `dropped`), and `tagId` is `''` until then.
   */
  readonly tag: PinterestTag;
  /** Destination middleware is not run here; says so on the console. Use the option `beforeSend`. */
  addMiddleware(): void;
}

/**
 * The Pinterest Tag as a destination of Analytics.js 2: its `page`, `track` and `identify` calls reach
 * Pinterest, by the rules of Segment's hosted Pinterest Tag and under its name in `integrations`.
 * The pipeline never waits for Pinterest and never fails because of it; how each call ended is in the
 * log of its context. Without a usable tag id Analytics.js reports the plugin as failed and goes on.
 *
 * @example analytics.register(pinterestTagDestination({ tagId: '2612345678901' }))
 */
export function pinterestTagDestination(
  options: PinterestTagDestinationOptions,
): PinterestTagDestination {
  const handled = new WeakSet<Context>();
  const held = createDeferredTag();
  let running: PinterestTag | undefined;
  /** The tag, started when it is first asked for; none unless the plugin is loaded. */
  let start: (() => PinterestTag) | undefined;

  const send = (ctx: Context): Context => {
    // When another plugin has a delivery tried again, this one has done its part.
    if (handled.has(ctx)) return ctx;
    handled.add(ctx);
    // There is no tag for one that was on its way when the plugin was unloaded.
    const { eventId, delivered } = sendSegmentEvent(start?.(), ctx.event);
    void delivered.then((outcome) =>
      ctx.log(outcome === 'sent' ? 'debug' : 'warn', `${integrationName}: ${outcome}`, { eventId }),
    );
    return ctx;
  };

  return {
    name: integrationName,
    type: 'destination',
    tag: held.tag,
    isLoaded: () => Boolean(running),
    // eslint-disable-next-line @typescript-eslint/require-await -- what goes wrong must reject: Analytics.js reports that and goes on
    load: async (_ctx, analytics) => {
      const user = analytics.user();
      const usable = readSettings(options, { ...user.traits(), userId: user.id() });
      start = () =>
        (running ??= held.start((consent = usable.consent) =>
          createPinterestTag({ ...usable, consent }),
        ));
      // Switched off for the whole page, it asks nothing of Pinterest until a call switches it on.
      if (isEnabled(analytics.integrations)) start();
    },
    unload() {
      running?.destroy();
      running = start = undefined;
    },
    addMiddleware() {
      reportError('addDestinationMiddleware has no effect here; use the option beforeSend.');
    },
    page: send,
    track: send,
    identify: send,
  };
}
