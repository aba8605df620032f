import { createPinterestServer } from '@pinterest-tag/server';

const { PINTEREST_AD_ACCOUNT_ID: adAccountId, PINTEREST_ACCESS_TOKEN: accessToken } = process.env;

/** Pinterest's Conversions API; `undefined` without an account. Both settings are secrets of the server. */
export const pinterest =
  adAccountId && accessToken
    ? createPinterestServer({
        adAccountId,
        accessToken,
        currency: 'EUR',
        endpoint: process.env.NUXT_PUBLIC_PINTEREST_TAG_ENDPOINT, // for a sandbox instead of Pinterest
      })
    : undefined;
