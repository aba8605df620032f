import type { ReactElement, RefObject } from 'react';
import { NewsletterForm } from './newsletter-form';

/** The bottom of every page: the newsletter, a few words, and the cookie settings. */
export function SiteFooter({
  settings,
  onCookieSettings,
}: {
  readonly settings: RefObject<HTMLButtonElement | null>;
  readonly onCookieSettings: () => void;
}): ReactElement {
  return (
    <footer className="site-footer">
      <NewsletterForm />
      <div className="colophon">
        <p>
          Larch &amp; Loam makes and mends lamps, tableware and furniture in three small workshops.
        </p>
        <p>
          A demonstration shop: nothing is sold, and nothing you type leaves your browser but what
          the tag sends.
        </p>
        <button
          id="cookie-settings"
          type="button"
          className="link-button"
          ref={settings}
          onClick={onCookieSettings}
        >
          Cookie settings
        </button>
      </div>
    </footer>
  );
}
