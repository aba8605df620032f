import { watchScript } from './load-script.js';
import { callPintrk, findPintrk, isLoaded, startPage } from './pintrk.js';
import { scriptState } from './script-state.js';

/** Loads the tag in Pinterest's script, as its base code does, unless the page has loaded one; `href` is where its script is. */
export function loadTag(tagId: string, href: string): void {
  const page = scriptState();
  page.owner ??= findPintrk() ? 'others' : 'us';
  if (page.owner === 'others') watchScript(href);
  if (isLoaded()) return;
  callPintrk('load', tagId);
  // The base code calls `page` once after `load`; one already on the page has done so.
  page.initPending = true;
}

/** Sends the first event of the page if it is due, to follow user data; the tag that loaded may be gone by then. */
export function sendInit(): void {
  const page = scriptState();
  if (page.initPending) startPage();
  page.initPending = false;
}
