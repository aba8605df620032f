export { fromShopify } from './from-shopify.js';
export { startPinterestPixel } from './start-pinterest-pixel.js';
export { traitsFromShopify } from './traits-from-shopify.js';

export type { ShopifyEvent } from './from-shopify.js';
export type { PinterestPixelOptions, ShopifyPixelApi } from './start-pinterest-pixel.js';
