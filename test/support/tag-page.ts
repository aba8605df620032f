import type { PinterestTag, PinterestTagOptions } from '@pinterest-tag/core';
import type { Faults } from '@pinterest-tag/sandbox';
import { coreScript, openPage, type TestPage } from './open-page.js';
import { startSandbox, type Arrived, type TestSandbox } from './sandbox.js';

export const tagId = '2612345678901';
export const otherId = '2612345678902';
/** SHA-256 of ann@example.com */
export const annHash = '71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476';

/** A page with core on it, and a sandbox of its own. */
export interface TagPage {
  readonly sandbox: TestSandbox;
  readonly page: TestPage;
  /** A tag on that page that talks to the sandbox and sends no page view by itself. */
  create(options?: Partial<PinterestTagOptions>): PinterestTag;
  /** The options `create` starts from. */
  readonly options: PinterestTagOptions;
  close(): Promise<void>;
}

/** SANDBOX in the body, and in the policy, stands for the sandbox's URL. */
export async function openTagPage(faults: Faults = {}, body = '', csp = ''): Promise<TagPage> {
  const sandbox = await startSandbox(faults);
  const fill = (text: string): string => text.replaceAll('SANDBOX', sandbox.url);
  const page = await openPage(coreScript + fill(body), fill(csp));
  const { scriptSrc, endpoint } = sandbox;
  const options: PinterestTagOptions = { tagId, pageViews: 'manual', scriptSrc, endpoint };
  return {
    sandbox,
    page,
    options,
    create: (more = {}) => page.window.core.createPinterestTag({ ...options, ...more }),
    async close() {
      page.close();
      await sandbox.stop();
    },
  };
}

/** Pinterest's base code as pages have it. */
export const baseCode = (id: string): string => `<script>
    !function(e){if(!window.pintrk){window.pintrk=function(){window.pintrk.queue.push(Array.prototype.slice.call(arguments))};
    var n=window.pintrk;n.queue=[],n.version="3.0";var t=document.createElement("script");t.async=!0,t.src=e;
    var r=document.getElementsByTagName("script")[0];r.parentNode.insertBefore(t,r)}}("SANDBOX/ct/core.js");
    pintrk('load','${id}');pintrk('page');
  </script>`;

/** A request as Pinterest's script sends it. */
export const arrived = (
  event: string,
  data: object = {},
  more: Partial<Arrived> = {},
): Arrived => ({
  tagId,
  event,
  data: data as Arrived['data'],
  userData: {},
  via: 'script',
  method: 'GET',
  ...more,
});

/** The event of Pinterest's base code, once a page. */
export const init = arrived('init');

/** The names of what arrived. */
export const names = (events: readonly Arrived[]): string[] => events.map(({ event }) => event);
