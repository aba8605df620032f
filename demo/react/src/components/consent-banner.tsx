import { usePinterestConsent } from '@pinterest-tag/react';
import { useEffect, useRef, type ReactElement } from 'react';
import { save } from '../../../shared/storage.js';

/** Asks the visitor about the tag, tells it the answer, and remembers. */
export function ConsentBanner({
  takesFocus,
  onAnswer,
}: {
  readonly takesFocus: boolean;
  readonly onAnswer: () => void;
}): ReactElement {
  const [, setConsent] = usePinterestConsent();
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);

  function answer(consent: 'granted' | 'denied'): void {
    save('consent', consent);
    setConsent(consent);
    onAnswer();
  }

  return (
    <section id="consent" className="consent" aria-labelledby="consent-title">
      <div className="consent-text">
        <h2 id="consent-title" tabIndex={-1} ref={title}>
          May we measure our advertising?
        </h2>
        <p>
          With your consent we tell Pinterest what you look at and buy here, to see which of our
          pins are useful. The shop works the same either way.
        </p>
      </div>
      <div className="consent-choices">
        <button
          id="consent-decline"
          type="button"
          className="button"
          onClick={() => answer('denied')}
        >
          Decline
        </button>
        <button
          id="consent-accept"
          type="button"
          className="button"
          onClick={() => answer('granted')}
        >
          Accept
        </button>
      </div>
    </section>
  );
}
