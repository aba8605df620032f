import type { PageDetails } from '../analytics/call-arguments.js';
import type { PinterestTag } from '../api/pinterest-tag.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { reportError } from '../support/report-error.js';
import { navigationApi, watchNavigations } from '../transport/navigations.js';
import { createViewReporter } from './view-reporter.js';
import { countView, currentView } from './views.js';

/**
 * Sends the view the page is at, unless the tag has sent it already, and later ones: pages restored from
 * the back/forward cache, and with `history` a single-page app's navigations; until the signal.
 *
 * @param isOpen Whether the tag takes calls: not while its element is being moved.
 * @param read Returns the page call of a view; `isStart` says whether the tag started at it.
 */
export function startAutomaticViews(
  tag: PinterestTag,
  mode: 'load' | 'history' | 'manual',
  read: (isStart: boolean) => PageDetails,
  signal: AbortSignal,
  isOpen: () => boolean,
): void {
  if (mode === 'manual') return;
  const { reportAddress, onRestore, cancel } = createViewReporter(tag, isOpen);
  let start = currentView();
  let isStarting = true;
  /** The page call of the start, until something else is shown. */
  let first: PageDetails | undefined = read(true);
  const send = (seen?: PageDetails): void => {
    const page = first ?? seen ?? read(currentView() === start);
    first = undefined;
    isStarting = false;
    tag.page(page);
  };
  const after = (isReplaced: boolean): void => {
    first = undefined;
    isStarting &&= isReplaced;
    const address = currentView();
    if (isStarting) start = address; // the tag starts where a redirect leads
    const { href } = location;
    const isShown = (): boolean => location.href === href;
    // Without the Navigation API, a view that is sent because the visitor goes on is no longer at its address.
    let seen: PageDetails | undefined;
    if (!navigationApi())
      setTimeout(() => (seen = isShown() ? read(address === start) : undefined));
    reportAddress(address, isReplaced, () => send(isShown() ? undefined : seen));
  };

  if (mode === 'history') {
    reportAddress(start, false, send);
    watchNavigations('currententrychange', after, signal);
  } else if (countView(tag.tagId, start)) send();
  const restore = (): void => {
    first = undefined;
    countView(tag.tagId, currentView());
    send();
  };
  for (const end of [cancel, onRestore(restore)]) signal.addEventListener('abort', end);
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
