import type { PinterestTagSettings } from '../settings.js';
import { toHtml } from './to-html.js';

/** The element that follows the page's GA4 data layer. */
export function toDataLayer(settings: PinterestTagSettings): string {
  return toHtml(settings, ['data-layer']);
}
