import type { PinterestTagSettings } from '../settings.js';
import { toAnalytics } from './to-analytics.js';
import { toDataLayer } from './to-data-layer.js';
import { toHtml } from './to-html.js';
import { toJavaScript } from './to-javascript.js';
import { toReact } from './to-react.js';
import { toServer } from './to-server.js';
import { toVue } from './to-vue.js';

/** A way to put the tag on a page. */
export interface CodeTarget {
  readonly id: string;
  readonly title: string;
  /** Where the code goes. */
  readonly place: string;
  readonly write: (settings: PinterestTagSettings) => string;
}

/** All ways, the simplest first. */
export const codeTargets: readonly CodeTarget[] = [
  {
    id: 'html',
    title: 'HTML',
    place: 'Into the page; host the script with your site.',
    write: toHtml,
  },
  {
    id: 'react',
    title: 'React',
    place: 'Around your app, with @pinterest-tag/react.',
    write: toReact,
  },
  {
    id: 'vue',
    title: 'Vue',
    place: "In your app's main module, with @pinterest-tag/vue.",
    write: toVue,
  },
  {
    id: 'analytics',
    title: 'Analytics.js',
    place:
      'Where you load Analytics.js, with @pinterest-tag/segment. Its page() calls are the page views.',
    write: toAnalytics,
  },
  {
    id: 'data-layer',
    title: 'GA4 data layer',
    place:
      'Into the page, where Google Tag Manager or gtag() fills window.dataLayer; no other code is needed.',
    write: toDataLayer,
  },
  {
    id: 'javascript',
    title: 'JavaScript',
    place: 'In a module of your page, with @pinterest-tag/core.',
    write: toJavaScript,
  },
  {
    id: 'server',
    title: 'Server',
    place: 'On your server, with @pinterest-tag/server; the token stays there.',
    write: toServer,
  },
];
