import { getPinterestTag } from '@pinterest-tag/core';
import { getOrCreateConsentRuntime } from 'c15t';

const { consentStore } = getOrCreateConsentRuntime({
  mode: 'offline', // yours
  consentCategories: ['necessary', 'marketing'],
  reloadOnConsentRevoked: false, // for the Pinterest Tag no reload is needed
});

const tellPinterest = () => {
  const { has, hasConsented } = consentStore.getState();
  const withoutGrant = hasConsented() ? 'denied' : 'pending';
  getPinterestTag().setConsent(has('marketing') ? 'granted' : withoutGrant);
};

tellPinterest(); // a visitor who comes back has answered
consentStore.subscribe(tellPinterest);
