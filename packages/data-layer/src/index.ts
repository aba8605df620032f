export { followDataLayer } from './follow-data-layer.js';

export type { DataLayerOptions } from './follow-data-layer.js';
