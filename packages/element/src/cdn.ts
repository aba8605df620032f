import { loadMessagesBy } from '@pinterest-tag/core/internal';
import { importBesideBundle } from './beside-bundle.js';
import { loadDataLayerBy } from './data-layer.js';
import './define.js';
import { loadMarkupDiagnosticsBy } from './explain-markup.js';

type Diagnostics = typeof import('./cdn-diagnostics.js');

const loadDiagnostics = (): Promise<Diagnostics> =>
  importBesideBundle<Diagnostics>('pinterest-tag-diagnostics.min.js');
loadMessagesBy(loadDiagnostics);
loadMarkupDiagnosticsBy(loadDiagnostics);
loadDataLayerBy(() => importBesideBundle('pinterest-tag-data-layer.min.js'));

// The classic script's global: what core exports, without `readOptions` and its texts.
export {
  createMapper,
  createPinterestTag,
  ecommerceEvents,
  ga4Events,
  getPinterestTag,
  imageRequestUrl,
  leaveAfter,
  mapCall,
  mountPinterestTag,
  standardEvents,
} from '@pinterest-tag/core';
