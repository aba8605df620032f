import { expect } from '@open-wc/testing';
import { imageRequestUrl, type EventData } from '../src/index.js';

const rows: [title: string, event: string, data: EventData | undefined, query: string][] = [
  ['an event alone', 'PageVisit', undefined, 'event=PageVisit'],
  [
    "Pinterest's example",
    'checkout',
    { value: '10.00', order_quantity: 2, line_items: [{ product_id: '1414' }] },
    'event=checkout&ed[value]=10.00&ed[order_quantity]=2&ed[line_items][0][product_id]=1414',
  ],
  ['text is encoded', 'a&b', { 'k[]=': 'ü &=#' }, 'event=a%26b&ed[k%5B%5D%3D]=%C3%BC%20%26%3D%23'],
  [
    '0 and false are kept, nothing is left out',
    'X',
    { a: 0, b: false, c: null, d: undefined },
    'event=X&ed[a]=0&ed[b]=false',
  ],
  ['half a character', 'X', { a: '\ud800' }, 'event=X&ed[a]=%EF%BF%BD'],
];

describe('imageRequestUrl', () => {
  for (const [title, event, data, query] of rows)
    it(title, () => {
      expect(imageRequestUrl('2612345678901', event, data)).to.equal(
        `https://ct.pinterest.com/v3/?tid=2612345678901&${query}&noscript=1`,
      );
    });

  it('user data and another endpoint', () => {
    expect(imageRequestUrl('1', 'X', {}, { em: 'hash' }, 'http://localhost')).to.equal(
      'http://localhost/v3/?tid=1&event=X&pd[em]=hash&noscript=1',
    );
  });

  it('never throws: circles and the like are left out', () => {
    const circle: EventData = { a: 1 };
    circle['self'] = circle;
    expect(imageRequestUrl('1', 'X', circle)).to.contain('ed[a]=1');
  });
});
