import { usePinterestPage } from '@pinterest-tag/react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { ConsultationForm } from '../components/consultation-form';

export function ConsultationPage(): ReactElement {
  const [isBooked, setBooked] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  usePinterestPage({ name: 'Room consultation' });
  useEffect(() => {
    if (isBooked) status.current?.focus();
  }, [isBooked]);

  return (
    <div className="two-columns">
      <title>Room consultation · Larch &amp; Loam</title>
      <div>
        <div className="page-head">
          <h1>Book a room consultation</h1>
          <p>
            An hour by video with Maeve, who has furnished four hundred rooms and lived in nine of
            them. You get a plan to scale and a shopping list, ours or not.
          </p>
        </div>
        {!isBooked && <ConsultationForm onBook={() => setBooked(true)} />}
        <p id="consultation-status" className="message" role="status" tabIndex={-1} ref={status}>
          {isBooked && 'Thank you. Maeve will write to you within two days to agree a time.'}
        </p>
      </div>
      <div className="wall wall-furniture wall-tall">
        <img src="/demo/shared/images/keep-sideboard.svg" alt="" width="400" height="400" />
      </div>
    </div>
  );
}
