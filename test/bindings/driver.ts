import {
  ecommerceEvents,
  type Outcome,
  type PinterestTag,
  type PinterestTagOptions,
} from '@pinterest-tag/core';
import type { BindingCall } from './calls.js';

/** What a binding gives its user to make calls with. */
export type Binding = Pick<PinterestTag, 'page' | 'track' | 'identify' | 'setConsent'>;

/** Puts a tag on the page the way the binding's users do; `drive-*.ts` has one as `drive`. */
export type Drive = (options: PinterestTagOptions) => Binding | Promise<Binding>;

/** How each binding sets up its tag. */
export const settings = {
  tagId: '2612345678901',
  consent: 'pending',
  page: { name: 'Home' },
  currency: 'EUR',
  eventMapping: { ...ecommerceEvents, 'Demo Booked': ['Lead', 'Custom'], 'Cart Viewed': null },
  customProperties: ['plan', 'loyalty.tier'],
} satisfies PinterestTagOptions;

/** Makes a call; resolves with how it ended, for consent at once. */
export async function makeCall(binding: Binding, call: BindingCall): Promise<Outcome | undefined> {
  switch (call.type) {
    case 'consent':
      return void binding.setConsent(call.consent);
    case 'page':
      return binding.page(call).delivered;
    case 'identify':
      return binding.identify(call.userId, call.traits ?? {}).delivered;
    case 'track':
      return binding.track(call.event, call.properties, { messageId: call.messageId }).delivered;
  }
}
