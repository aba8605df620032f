import { usePinterestPage } from '@pinterest-tag/react';
import { useRef, type ReactElement } from 'react';
import { findProduct } from '../../../shared/catalogue.js';
import { signOut } from '../../../shared/customer.js';
import { JoinForm } from '../components/join-form';
import { ProductShelf } from '../components/product-shelf';
import { SignInForm } from '../components/sign-in-form';
import { useCustomer, useWishlist } from '../shop/stored';

export function AccountPage(): ReactElement {
  const customer = useCustomer();
  const wished = useWishlist().flatMap((sku) => findProduct(sku) ?? []);
  const title = useRef<HTMLHeadingElement>(null);
  const welcome = (): void => title.current?.focus();
  usePinterestPage({ name: 'Account' });

  return (
    <>
      <title>Your account · Larch &amp; Loam</title>
      <div className="page-head">
        <h1 id="account-title" tabIndex={-1} ref={title}>
          {customer ? `Hello, ${customer.name || customer.email}` : 'Your account'}
        </h1>
      </div>
      {customer ? (
        <p id="signed-in">
          Good to see you.{' '}
          <button
            type="button"
            className="link-button"
            id="sign-out"
            onClick={() => {
              signOut();
              welcome();
            }}
          >
            Sign out
          </button>
        </p>
      ) : (
        <div className="two-forms" id="signed-out">
          <SignInForm onSignIn={welcome} />
          <JoinForm onJoin={welcome} />
        </div>
      )}
      <section className="section" aria-labelledby="wishlist-title">
        <h2 id="wishlist-title">Your wishlist</h2>
        {wished.length === 0 && (
          <p id="wishlist-empty">Nothing on it yet: press the heart on anything you like.</p>
        )}
        <ProductShelf id="wishlist" products={wished} heading="h3" />
      </section>
    </>
  );
}
