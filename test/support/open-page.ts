import { executeServerCommand } from '@web/test-runner-commands';
import type * as core from '@pinterest-tag/core';
import type * as bindings from '@pinterest-tag/core/bindings';

/** A window that a test's page runs in. */
export type PageWindow = Window &
  typeof globalThis & {
    core: typeof core;
    bindings: () => Promise<typeof bindings>;
    pintrk?: { (...command: unknown[]): void; queue?: unknown[][] };
  };

/** A page of its own, with its own `window.pintrk`. */
export interface TestPage {
  readonly window: PageWindow;
  readonly document: Document;
  /** What the page wrote on its console as an error or a warning, and errors nobody caught. */
  readonly messages: string[];
  /** Resolves once the page has been replaced by another. To be called before it is left. */
  whenLeft(): Promise<void>;
  /** Leaves the page, as a click on a link would. */
  leave(): Promise<void>;
  close(): void;
}

/** Puts core on the page as `window.core`. */
export const coreScript = `<script type="module">
  import * as core from '/packages/core/src/development.ts';
  window.core = core;
  window.bindings = () => import('/packages/core/src/bindings.ts');
</script>`;

const recorder = `<script>// <![CDATA[
  window.messages = [];
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...args) => {
      const message = args.map(String).join(' ');
      // Messages of Lit and of Pinterest's script are not ours.
      if (!/^(Lit is in dev mode|Multiple versions of Lit|pintrk: )/.test(message)) messages.push(message);
    };
  }
  addEventListener('error', (event) => { if (event.message) messages.push('uncaught ' + event.message); });
  addEventListener('unhandledrejection', (event) => messages.push('unhandled ' + event.reason));
// ]]></script>`;

/** Opens a page with the given body in a frame, and waits until it has loaded. */
export function openPage(body: string, csp = ''): Promise<TestPage> {
  const html = `<!doctype html><html lang="en"><head><title>Test</title>${csp ? '' : recorder}</head><body>${body}</body></html>`;
  return openDocument({ html, csp });
}

/** A page whose whole document the test writes. */
export interface WrittenPage {
  readonly html: string;
  readonly csp?: string;
  /** Its content type. Default `html`. */
  readonly type?: string;
}

/** Opens a whole document in a frame, and waits until it has loaded. RECORDER in it notes the console's messages. */
export async function openDocument({ html, ...written }: WrittenPage): Promise<TestPage> {
  const page = { ...written, html: html.replace('RECORDER', recorder) };
  const url = (await executeServerCommand('page:write', page)) as string;
  const frame = document.createElement('iframe');
  frame.src = url;
  const nextLoad = (): Promise<void> =>
    new Promise((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
  const loaded = nextLoad();
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as PageWindow & { messages?: string[] };
  return {
    window,
    document: window.document,
    messages: window.messages ?? [],
    whenLeft: nextLoad,
    async leave() {
      const left = nextLoad();
      frame.src = '/page/left/';
      await left;
    },
    close: () => frame.remove(),
  };
}
