import { visitShop, type Shop } from './shop-visit.js';

const shops: readonly Shop[] = [
  { name: 'HTML', home: 'html/index.html', loadsPages: true },
  { name: 'React', home: 'react/', loadsPages: false },
  { name: 'Vue', home: 'vue/', loadsPages: false },
  { name: 'Analytics.js', home: 'analytics/index.html', loadsPages: true },
  { name: 'GA4 data layer', home: 'data-layer/index.html', loadsPages: true, hasDataLayer: true },
];

describe('a visit to the demo shop', () => {
  for (const shop of shops)
    it(`${shop.name}: sends nothing before consent, then each event once, with its data`, () =>
      visitShop(shop));
});
