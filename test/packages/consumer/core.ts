import {
  createMapper,
  createPinterestTag,
  ecommerceEvents,
  getPinterestTag,
  imageRequestUrl,
  leaveAfter,
  mapCall,
  mountPinterestTag,
  readOptions,
  standardEvents,
  type Mapper,
  type PinterestTag,
  type Receipt,
  type StandardEvent,
} from '@pinterest-tag/core';
import { diagnose } from '@pinterest-tag/core/diagnostics';

declare module '@pinterest-tag/core' {
  interface SpecEvents {
    'Demo Booked': { plan: 'basic' | 'pro' };
  }
}

// Another package may say what `window.pintrk` is, in its own way.
declare global {
  interface Window {
    pintrk: (command: 'track', event: string, data?: object) => number;
  }
}

const options = { tagId: '2612345678901', currency: 'EUR', eventMapping: ecommerceEvents };
const tag: PinterestTag = createPinterestTag(options);
const receipt: Receipt = tag.track('Order Completed', { order_id: '1414', total: 25 });
tag.track('Demo Booked', { plan: 'pro' });
// @ts-expect-error One's own events are checked.
tag.track('Demo Booked', { plan: 'none' });
// @ts-expect-error A total is a number.
tag.track('Order Completed', { total: 'a lot' });

const map: Mapper = createMapper({ currency: 'EUR' });
const call = { type: 'track', event: 'Product Added', properties: { sku: 'MUG-1' } } as const;
export const commands = [...map(call, 'id-1'), ...mapCall(call)];
export const event: StandardEvent = standardEvents[0];
export const image: string = imageRequestUrl(options.tagId, event);
export const problems = [...diagnose(call, commands), ...readOptions(options).problems];
mountPinterestTag(options).unmount();
document.addEventListener('click', (click) => leaveAfter(click, receipt));
export const held: PinterestTag = getPinterestTag();
export const sent: number = window.pintrk('track', 'Custom');
