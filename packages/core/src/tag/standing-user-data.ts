import type { IdentifyCall } from '../analytics/analytics-call.js';
import { createEntry } from '../transport/create-entry.js';
import { limitedDataProcessing, noLimit, partnerData, personalData } from '../mapping/user-data.js';
import type { Entry } from '../transport/entry.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { createEventId } from '../transport/event-id.js';

/**
 * What the settings say of the visitor and Pinterest must know before any event: limited data
 * processing, the partner, the user known at load.
 *
 * @returns Gives the entry for what has not gone out yet: an empty one, when Pinterest knows it all.
 */
export function createStandingUserData(): (settings: PinterestTagOptions) => Entry {
  let toldLimit = '{}';
  let isIntroduced = false;
  return (settings) => {
    const limit = limitedDataProcessing(settings);
    const limitText = JSON.stringify(limit);
    const { userId, ...traits } = settings.user ?? {};
    const call: IdentifyCall = { type: 'identify', userId, traits };
    const data = {
      ...(limitText !== toldLimit && { ...(toldLimit !== '{}' && noLimit), ...limit }),
      ...(!isIntroduced && { ...partnerData(settings), ...personalData(call, settings) }),
    };
    return createEntry(call, createEventId(), ['set', data], (outcome) => {
      if (outcome !== 'sent') return;
      toldLimit = limitText;
      isIntroduced = true;
    });
  };
}
