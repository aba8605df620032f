import { createPinterestServer } from '@pinterest-tag/server';

const adAccountId = process.env.PINTEREST_AD_ACCOUNT_ID;
const accessToken = process.env.PINTEREST_ACCESS_TOKEN;

/** Pinterest's Conversions API; `undefined` without an account. Both settings are secrets of the server. */
export const pinterest =
  adAccountId && accessToken
    ? createPinterestServer({
        adAccountId,
        accessToken,
        currency: 'EUR',
        endpoint: process.env.NEXT_PUBLIC_PINTEREST_ENDPOINT, // for a sandbox instead of Pinterest
      })
    : undefined;
