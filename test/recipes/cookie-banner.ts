import type { CookieConsentConfig } from 'vanilla-cookieconsent';

/** A site's own banner, as small as one can be. */
export const config: CookieConsentConfig = {
  hideFromBots: false, // a browser that is driven by a test counts as one
  categories: { necessary: { readOnly: true }, marketing: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'May we measure our advertising?',
          acceptAllBtn: 'Accept',
          acceptNecessaryBtn: 'Decline',
        },
        preferencesModal: {
          title: 'Cookie settings',
          acceptAllBtn: 'Accept',
          acceptNecessaryBtn: 'Decline',
          sections: [{ title: 'Advertising', linkedCategory: 'marketing' }],
        },
      },
    },
  },
};
