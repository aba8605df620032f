import { defaultTag } from './default-tag.js';
import { explain } from '../diagnostics/explain.js';
import type { PageState } from '../transport/page-state.js';

/** How long calls wait for a tag before the console warns, in milliseconds. */
const grace = 1000;

/** What bundlers put in the place of `process.env.NODE_ENV`. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

let isWarned = false;

/** Says once on the console that calls wait and there is no tag: with `debug`, or in a development build. */
export function warnOfWaiting(page: PageState): void {
  if (isWarned || !(page.debug ?? isDevelopment())) return;
  isWarned = true;
  setTimeout(() => {
    if (!defaultTag(page)) explain('explainWaiting');
  }, grace);
}

function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false; // a browser, and no bundler: nobody said
  }
}
