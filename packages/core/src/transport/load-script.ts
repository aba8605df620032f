import { createElement, documentMember, listenToDocument } from '../support/document-member.js';
import { reportError } from '../support/report-error.js';
import { navigationMs } from './page-exit.js';
import { callPintrk, findPintrk, isLoaded, waitingCommands } from './pintrk.js';
import { scriptState } from './script-state.js';

/** Where Pinterest's script is. */
export const pinterestScript = 'https://s.pinimg.com/ct/core.js';

/** Loads the tag in Pinterest's script, as its base code does, unless the page has loaded one; `href` is where its script is. */
export function loadTag(tagId: string, href: string): void {
  const page = scriptState();
  page.isOurs ??= !findPintrk();
  if (!page.isOurs) watchScript(href);
  if (isLoaded()) return;
  callPintrk('load', tagId);
  // The base code calls `page` once after `load`; one already on the page has done so.
  page.initPending = true;
}

/** Asks for Pinterest's script by its absolute address, once per page and not if it is there already. */
export function requestScript(href: string, nonce: string | undefined): void {
  if (scriptState().script !== 'none') return;
  let script: HTMLScriptElement | undefined;
  if (!hasScript((src) => src === href)) {
    script = createElement('script');
    script.async = true;
    if (nonce) script.nonce = nonce;
    try {
      script.src = trusted(href);
      (documentMember('head') ?? documentMember('documentElement')).append(script);
    } catch (error) {
      reportError("Pinterest's script is not loaded: no Trusted Types policy allows it", error);
      return fail();
    }
  }
  // The request is under way: its events fire in later tasks.
  watchScript(href, script);
}

const hasScript = (test: (src: string) => boolean): boolean =>
  [...documentMember('scripts')].some(({ src }) => test(src));

/** The only address that the policy allows: an option's, which has been validated. */
let trustedHref: string | undefined;

/** Passes the address through the Trusted Types policy, which pages allow by its name. */
function trusted(href: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedHref = href;
  policy ??= trustedTypes?.createPolicy('pinterest-tag', {
    createScriptURL(url) {
      if (url === trustedHref) return url;
      throw new TypeError(`${url} is not an address of Pinterest's script`);
    },
  });
  return (policy?.createScriptURL(href) ?? href) as string;
}

/** The part of Trusted Types used here; not every TypeScript release types it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): unknown;
  };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Without its script nothing reaches Pinterest any more. */
function fail(): void {
  const page = scriptState();
  page.script = 'failed';
  page.listeners.forEach(({ onStop }) => onStop('blocked'));
}

/** Whether core.js was requested a second time. */
let isRetried = false;

/**
 * Milliseconds after which a script's failure counts. Firefox and WebKit abort a script that loads before they hide the
 * page: one that is being left is mostly gone by then.
 */
const failureMs = 100;

/** How long core.js, once it has run, may take to put its second script on the page, in milliseconds. */
const startTime = 1000;

/**
 * Watches whether core.js, and the script it loads from beside itself, arrive; without them delivery fails. `own` is
 * the element of a core.js that we asked for.
 */
function watchScript(href: string, own?: HTMLScriptElement): void {
  const page = scriptState();
  if (page.script !== 'none') return;
  page.script = 'requested';
  const folder = new URL('.', href).href;
  const watch = new AbortController();
  const { signal } = watch;

  /** A blocker may answer with an empty script, or have stopped the page's own before we came. */
  const expectStart = (): void =>
    void setTimeout(() => {
      const hasStarted = hasScript((src) => src.startsWith(folder) && src !== href);
      if (hasStarted || !waitingCommands()) return;
      watch.abort();
      fail();
    }, startTime);
  const onScript = ({ type, target }: Event): void => {
    if (!(target instanceof HTMLScriptElement && target.src.startsWith(folder))) return;
    const isCore = target.src === href;
    if (isCore) page.cancelScript = undefined;
    if (type === 'load') return isCore ? expectStart() : watch.abort();
    watch.abort();
    /** Asks for the script again, when there is somebody who wants it. */
    const retry = (): void => {
      target.remove();
      page.script = 'none';
      page.listeners.forEach(({ onRetry }) => onRetry());
    };
    if (isCore && !navigator.onLine) addEventListener('online', retry, { once: true });
    else {
      // A request made while the page is being left would keep the next page loading. One that is refused fails again.
      const isFirst = isCore && own && !isRetried;
      if (isFirst) isRetried = true;
      // On a busy machine a page that is left may take longer to go.
      const isLeaving = [...page.listeners].some((listener) => listener.isLeaving());
      setTimeout(isFirst ? retry : fail, isLeaving ? navigationMs : failureMs);
    }
  };
  // A script's events do not bubble, but can be captured.
  for (const type of ['load', 'error']) listenToDocument(type, onScript, { capture: true, signal });
  if (own)
    page.cancelScript = () => {
      watch.abort();
      // A script that is in another document when it arrives does not run.
      documentMember('implementation').createHTMLDocument().adoptNode(own);
      page.script = 'none';
      page.cancelScript = undefined;
    };
  // Base code of the page may have had its answer already.
  else if (performance?.getEntriesByName?.(href).length > 0) expectStart();
}
