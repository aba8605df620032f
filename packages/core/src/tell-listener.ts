import type { Activity } from './pinterest-tag.js';
import { reportError } from './report-error.js';

/** Tells a listener of the page, which may throw. */
export function tellListener(listener: (activity: Activity) => void, activity: Activity): void {
  try {
    listener(activity);
  } catch (error) {
    reportError('a listener threw', error);
  }
}
