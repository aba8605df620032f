// What the CDN bundle loads for the attribute `data-layer`; the tag itself comes from the bundle.
export { followDataLayer } from '@pinterest-tag/data-layer';
