import type { PageDetails } from '../analytics/call-arguments.js';
import type { PinterestTag } from '../api/pinterest-tag.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { reportError } from '../support/report-error.js';
import { watchNavigations } from './navigations.js';
import { createViewReporter } from './view-reporter.js';
import { countView, currentView } from './views.js';

/**
 * Sends the view the page is at, unless the tag has sent it already, and later ones: pages restored from
 * the back/forward cache, and with `history` a single-page app's navigations; until the signal.
 *
 * @param read Returns the page call of a view; `isStart` says whether the tag started at it.
 */
export function startAutomaticViews(
  tag: PinterestTag,
  mode: 'load' | 'history' | 'manual',
  read: (isStart: boolean) => PageDetails,
  signal: AbortSignal,
): void {
  if (mode === 'manual') return;
  const { reportAddress, onRestore, cancel } = createViewReporter(tag);
  let start = currentView();
  let isStarting = true;
  /** The page call of the start, until something else is shown. */
  let first: PageDetails | undefined = read(true);
  const send = (): void => {
    const page = first ?? read(currentView() === start);
    first = undefined;
    isStarting = false;
    tag.page(page);
  };
  const after = (isReplaced: boolean): void => {
    first = undefined;
    isStarting &&= isReplaced;
    if (isStarting) start = currentView(); // the tag starts where a redirect leads
    reportAddress(currentView(), isReplaced, send);
  };

  if (mode === 'history') {
    reportAddress(start, false, send);
    watchNavigations({ after }, signal);
  } else if (countView(tag.tagId, start)) send();
  const end = onRestore(() => {
    first = undefined;
    countView(tag.tagId, currentView());
    send();
  });
  signal.addEventListener('abort', () => {
    cancel();
    end();
  });
}

/** The page call of an automatic view: an object is that of the start, a function is called. Never throws. */
export function readPage(page: PinterestTagOptions['page'], isStart: boolean): PageDetails {
  if (typeof page !== 'function') return (isStart && page) || {};
  try {
    return page();
  } catch (error) {
    reportError('the option page threw; the view is sent without name and category', error);
    return {};
  }
}
