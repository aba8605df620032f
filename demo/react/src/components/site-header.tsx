import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { countItems } from '../../../shared/cart.js';
import { useCart, useCustomer } from '../shop/stored';
import { SearchForm } from './search-form';
import { SiteNavigation } from './site-navigation';

/** The top of every page: name, search, account, cart, and the way to the departments. */
export function SiteHeader(): ReactElement {
  const count = countItems(useCart());
  const customer = useCustomer();
  return (
    <header className="site-header">
      <p className="notice">
        Free delivery from €150. The code WELCOME10 takes 10% off a first order.
      </p>
      <div className="masthead">
        <Link to="/" className="wordmark" id="home-link">
          <img src="/demo/shared/images/mark.svg" alt="" width="34" height="34" />
          Larch &amp; Loam
        </Link>
        <SearchForm />
        <div className="masthead-links">
          <Link to="/account" id="account-link">
            {customer ? 'Account' : 'Sign in'}
          </Link>
          <Link to="/cart" id="cart-link">
            Cart<span className="visually-hidden">, items:</span> {count}
          </Link>
        </div>
      </div>
      <SiteNavigation />
    </header>
  );
}
