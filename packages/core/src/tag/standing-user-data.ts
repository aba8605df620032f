import type { IdentifyCall } from '../analytics/analytics-call.js';
import { limitedDataProcessing, noLimit, partnerData, personalData } from '../mapping/user-data.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import type { UserData } from '../pintrk/user-data.js';
import type { Entry } from '../transport/entry.js';

/** User data of the settings, and what to do once it has gone out. */
export interface StandingUserData {
  readonly call: IdentifyCall;
  readonly data: UserData;
  readonly settle: Entry['settle'];
}

/**
 * Collects what the settings say of the visitor and Pinterest must know before any event: limited data
 * processing, the partner, the user known at load.
 *
 * @returns A function that gives what has not gone out yet: `{}` when Pinterest knows it all.
 */
export function createStandingUserData(): (settings: PinterestTagOptions) => StandingUserData {
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
    const settle: Entry['settle'] = (outcome) => {
      if (outcome !== 'sent') return;
      sentLimit = limitText;
      isIntroduced = true;
    };
    return { call, data, settle };
  };
}
