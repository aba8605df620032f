import type { Activity } from '../api/pinterest-tag.js';
import { reportError } from '../support/report-error.js';

/** Tells a listener of the page, which may throw. */
export function notifyListener(listener: (activity: Activity) => void, activity: Activity): void {
  try {
    listener(activity);
  } catch (error) {
    reportError('a listener threw', error);
  }
}
