import type { PinterestTagSettings } from '../settings.js';
import { optionsLiteral, optionsObject, importLine } from './options-literal.js';

/** The destination registered with Analytics.js; its page views are the page's `analytics.page()`. */
export function toAnalytics(settings: PinterestTagSettings): string {
  const literal = optionsLiteral({ ...settings, page: undefined, pageViews: undefined }, '  ');
  return [
    importLine(literal, ['pinterestTagDestination'], 'segment'),
    "import { AnalyticsBrowser } from '@segment/analytics-next';",
    '',
    `const destination = pinterestTagDestination(${optionsObject(literal)});`,
    '',
    "const analytics = AnalyticsBrowser.load({ writeKey: 'YOUR_WRITE_KEY' });",
    'analytics.register(destination);',
    'analytics.page();',
    '',
  ].join('\n');
}
