// What the CDN bundle loads for the attribute `data-layer`; the tag and its events come from the bundle.
export { followDataLayer } from '@pinterest-tag/data-layer';
