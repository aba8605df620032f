import type { Setting } from '../settings.js';

/** Values of settings for editors to suggest; those of switches follow from their defaults. The form shows none, so its bundle is without them. */
export const settingExamples: { readonly [setting in Setting]?: readonly unknown[] } = {
  tagId: ['2612345678901'],
  pageViews: ['history'],
  page: [{ name: 'Lamps', category: 'Lighting' }],
  consent: ['pending'],
  globalPrivacyControl: ['deny'],
  user: [{ userId: 'user-42', email: 'ann@example.com' }],
  eventMapping: [
    { 'User Signed Up': 'Signup', 'Demo Booked': ['Lead', 'Custom'], 'Cart Viewed': null },
  ],
  unmapped: ['custom'],
  customProperties: [['plan', 'loyalty.tier']],
  productId: [['product_id'], ['variant_id', 'sku']],
  currency: ['EUR', 'USD', 'GBP'],
  enhancedMatch: [['em', 'external_id'], false],
  partner: ['acme-commerce'],
  limitedDataProcessing: [true, { state: 'CA', country: 'US' }],
  loading: ['idle'],
  scriptSrc: ['http://127.0.0.1:8788/ct/core.js'],
  endpoint: ['http://127.0.0.1:8788'],
  maxHeld: [200],
  deliveryTimeout: [2000],
};
