import { usePinterestIdentify } from '@pinterest-tag/react';
import type { ReactElement, SubmitEvent } from 'react';
import { signIn } from '../../../shared/customer.js';
import { TextField } from './text-field';

/** For those who have an account. */
export function SignInForm({ onSignIn }: { readonly onSignIn: () => void }): ReactElement {
  const identify = usePinterestIdentify();

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const { id, email } = signIn(String(new FormData(event.currentTarget).get('email')));
    identify(id, { email });
    onSignIn();
  }

  return (
    <form id="sign-in-form" className="panel" aria-labelledby="sign-in-title" onSubmit={submit}>
      <h2 id="sign-in-title">Sign in</h2>
      <p>Any address will do, with any password: this is a demonstration.</p>
      <TextField
        id="sign-in-email"
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
      />
      <TextField
        id="sign-in-password"
        label="Password"
        type="password"
        autoComplete="current-password"
      />
      <button className="button" id="sign-in">
        Sign in
      </button>
    </form>
  );
}
