import * as CookieConsent from 'vanilla-cookieconsent';
import { config } from './cookie-banner.js';

const tellPinterest = () => {
  const consent = CookieConsent.acceptedCategory('marketing') ? 'granted' : 'denied';
  document.querySelector('pinterest-tag')?.setAttribute('consent', consent);
};

void CookieConsent.run({
  ...config, // yours, with a category named marketing
  onConsent: tellPinterest, // the first answer, and each page load after it
  onChange: tellPinterest, // a change of mind
});
