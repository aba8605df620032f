import { usePinterestTrack } from '@pinterest-tag/react';
import { useState, type ReactElement, type SubmitEvent } from 'react';

/** A letter, now and then. */
export function NewsletterForm(): ReactElement {
  const track = usePinterestTrack();
  const [hasJoined, setJoined] = useState(false);

  function join(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    track('Newsletter Joined');
    event.currentTarget.reset();
    setJoined(true);
  }

  return (
    <form id="newsletter-form" className="newsletter" onSubmit={join}>
      <h2 className="footer-title">A letter, now and then</h2>
      <label htmlFor="newsletter-email">Your email, for new pieces and workshop notes</label>
      <div className="field-row">
        <input id="newsletter-email" type="email" name="email" autoComplete="email" required />
        <button id="newsletter-submit" className="button">
          Join
        </button>
      </div>
      <p id="newsletter-status" role="status">
        {hasJoined && 'Thank you. The next letter is yours.'}
      </p>
    </form>
  );
}
