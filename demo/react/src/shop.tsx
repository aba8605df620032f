import { usePinterestConsent } from '@pinterest-tag/react';
import { useRef, useState, type ReactElement } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { ConsentBanner } from './components/consent-banner';
import { MainContent } from './components/main-content';
import { ReturningCustomer } from './components/returning-customer';
import { SiteFooter } from './components/site-footer';
import { SiteHeader } from './components/site-header';

/** What all pages have in common. */
export function Shop(): ReactElement {
  const [consent] = usePinterestConsent();
  const [isAskingAgain, setAskingAgain] = useState(false);
  const settings = useRef<HTMLButtonElement>(null);

  function closeBanner(): void {
    if (isAskingAgain) settings.current?.focus();
    setAskingAgain(false);
  }

  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      {(consent === 'pending' || isAskingAgain) && (
        <ConsentBanner takesFocus={isAskingAgain} onAnswer={closeBanner} />
      )}
      <ReturningCustomer />
      <SiteHeader />
      <MainContent>
        <Outlet />
      </MainContent>
      <SiteFooter settings={settings} onCookieSettings={() => setAskingAgain(true)} />
      <ScrollRestoration />
    </>
  );
}
