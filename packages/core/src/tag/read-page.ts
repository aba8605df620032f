import type { PageDetails } from '../analytics/call-arguments.js';
import { reportError } from '../support/report-error.js';
import type { PinterestTagOptions } from '../api/tag-options.js';

/** What an automatic page view says: an object is that of the start, a function is asked. Never throws. */
export function readPage(page: PinterestTagOptions['page'], isStart: boolean): PageDetails {
  if (typeof page !== 'function') return (isStart && page) || {};
  try {
    return page();
  } catch (error) {
    reportError('the option page threw; the view is sent without name and category', error);
    return {};
  }
}
