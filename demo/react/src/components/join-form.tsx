import { usePinterestIdentify, usePinterestTrack } from '@pinterest-tag/react';
import type { ReactElement, SubmitEvent } from 'react';
import { signIn } from '../../../shared/customer.js';
import { TextField } from './text-field';

/** For those who have no account yet. */
export function JoinForm({ onJoin }: { readonly onJoin: () => void }): ReactElement {
  const identify = usePinterestIdentify();
  const track = usePinterestTrack();

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const { id, email } = signIn(String(fields.get('email')), String(fields.get('name')));
    identify(id, { email });
    track('Signed Up', { method: 'email' });
    onJoin();
  }

  return (
    <form id="join-form" className="panel" aria-labelledby="join-title" onSubmit={submit}>
      <h2 id="join-title">Join</h2>
      <p>Members see the seconds first: good pieces with one honest flaw.</p>
      <TextField id="join-name" label="Name" name="name" autoComplete="name" />
      <TextField id="join-email" label="Email" name="email" type="email" autoComplete="username" />
      <TextField id="join-password" label="Password" type="password" autoComplete="new-password" />
      <button className="button" id="join">
        Create an account
      </button>
    </form>
  );
}
