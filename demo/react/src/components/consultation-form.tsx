import { usePinterestTrack } from '@pinterest-tag/react';
import type { ReactElement, SubmitEvent } from 'react';
import { TextField } from './text-field';

/** Books an hour with a designer. */
export function ConsultationForm({ onBook }: { readonly onBook: () => void }): ReactElement {
  const track = usePinterestTrack();

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const tier = new FormData(event.currentTarget).get('tier');
    track('Consultation Booked', { lead_type: 'Room consultation', loyalty: { tier } });
    onBook();
  }

  return (
    <form id="consultation-form" className="step" onSubmit={submit}>
      <div className="field-pair">
        <TextField id="consultation-name" label="Name" autoComplete="name" />
        <TextField id="consultation-email" label="Email" type="email" autoComplete="email" />
      </div>
      <div className="field-pair">
        <div className="field">
          <label htmlFor="consultation-room">Which room?</label>
          <select id="consultation-room">
            <option>Living room</option>
            <option>Kitchen</option>
            <option>Bedroom</option>
            <option>Study</option>
          </select>
        </div>
        <div className="field">
          <label htmlFor="consultation-tier">Loam Circle member?</label>
          <select id="consultation-tier" name="tier">
            <option value="guest">Not yet</option>
            <option value="silver">Silver</option>
            <option value="gold">Gold</option>
          </select>
        </div>
      </div>
      <div className="field">
        <label htmlFor="consultation-note">What does not work in it?</label>
        <textarea id="consultation-note" rows={4} />
      </div>
      <button className="button" id="book-consultation">
        Book the consultation
      </button>
    </form>
  );
}
