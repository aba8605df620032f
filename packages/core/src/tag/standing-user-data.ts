import type { IdentifyCall } from '../analytics/analytics-call.js';
import { limitedDataProcessing, noLimit, partnerData, personalData } from '../mapping/user-data.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { createEntry, type Entry } from '../transport/entry.js';
import { createEventId } from '../transport/event-id.js';

/**
 * Collects what the settings say of the visitor and Pinterest must know before any event: limited data
 * processing, the partner, the user known at load.
 *
 * @returns A function that gives an entry with what has not gone out yet: `{}` when Pinterest knows it all.
 */
export function createStandingUserData(): (settings: PinterestTagOptions) => Entry {
  let sentLimit = '{}';
  let isIntroduced = false;
  return (settings) => {
    const limit = limitedDataProcessing(settings);
    const limitText = JSON.stringify(limit);
    const { userId, ...traits } = settings.user ?? {};
    const call: IdentifyCall = { type: 'identify', userId, traits };
    const data = {
      ...(limitText !== sentLimit && { ...(sentLimit !== '{}' && noLimit), ...limit }),
      ...(!isIntroduced && { ...partnerData(settings), ...personalData(call, settings) }),
    };
    return createEntry(call, createEventId(), ['set', data], (outcome) => {
      if (outcome !== 'sent') return;
      sentLimit = limitText;
      isIntroduced = true;
    });
  };
}
