import { pageState } from './page-state.js';

/** Where Pinterest's script is. */
export const pinterestScript = 'https://s.pinimg.com/ct/core.js';

/** How Pinterest's script is asked for. */
export interface ScriptRequest {
  readonly scriptSrc: string;
  readonly nonce: string | undefined;
}

/** Asks for Pinterest's script, once per page and not if it is there already. */
export function requestScript({ scriptSrc, nonce }: ScriptRequest): void {
  if (pageState().script !== 'none') return;
  watchScript(scriptSrc);
  const { href } = new URL(scriptSrc, document.baseURI);
  if ([...document.scripts].some(({ src }) => src === href)) return;
  const script = document.createElement('script');
  script.async = true;
  script.src = href;
  if (nonce) script.nonce = nonce;
  document.head.append(script);
}

/** How long a navigation that aborts the script may take to hide the page, in milliseconds. */
const leaveTime = 1000;

/** Tells `onFailure` when core.js, or the script it loads from beside itself, can't be had. */
export function watchScript(scriptSrc: string): void {
  const page = pageState();
  if (page.script !== 'none') return;
  page.script = 'requested';
  const core = new URL(scriptSrc, document.baseURI);
  const folder = new URL('.', core).href;
  let leaving = false;

  const fail = (): void => {
    page.script = 'failed';
    page.onFailure.forEach((failed) => failed());
  };
  const onScript = ({ type, target }: Event): void => {
    if (!(target instanceof HTMLScriptElement) || !target.src.startsWith(folder)) return;
    if (type === 'load' && target.src === core.href) return; // the other one is still to come
    stop();
    if (type === 'load') return;
    // Firefox and WebKit abort a script that loads before they hide the page: that is no refusal.
    if (leaving) setTimeout(fail, leaveTime);
    else fail();
  };
  const onBeforeUnload = (): void => void (leaving = true);
  // A script's events do not bubble, but can be captured.
  const stop = (): void => {
    document.removeEventListener('load', onScript, true);
    document.removeEventListener('error', onScript, true);
    // Firefox keeps no page with this listener for going back: not longer than needed.
    removeEventListener('beforeunload', onBeforeUnload);
  };
  document.addEventListener('load', onScript, true);
  document.addEventListener('error', onScript, true);
  addEventListener('beforeunload', onBeforeUnload);
}
