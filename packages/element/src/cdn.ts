import { loadMessagesBy } from '@pinterest-tag/core/internal';
import { importBesideBundle } from './beside-bundle.js';
import { loadMarkupDiagnosticsBy } from './check-markup.js';
import { loadDataLayerBy } from './data-layer.js';
import './define.js';

type Diagnostics = typeof import('./cdn-diagnostics.js');

const loadDiagnostics = (): Promise<Diagnostics> =>
  importBesideBundle<Diagnostics>('pinterest-tag-diagnostics.min.js');
loadMessagesBy(loadDiagnostics);
loadMarkupDiagnosticsBy(loadDiagnostics);
loadDataLayerBy(() => importBesideBundle('pinterest-tag-data-layer.min.js'));

// The classic script's global: everything core exports.
export * from '@pinterest-tag/core';
