import { currentCustomer, readWishlist, signIn, signOut } from '../../shared/customer.js';
import { findProduct } from '../../shared/catalogue.js';
import { byId } from '../site/dom.js';
import '../site/page.js';
import { fillShelf } from '../site/shelf.js';
import { identify, track } from '../site/tag.js';

const show = () => {
  const customer = currentCustomer();
  byId('signed-out').hidden = Boolean(customer);
  byId('signed-in').hidden = !customer;
  byId('account-title').textContent = customer
    ? `Hello, ${customer.name || customer.email}`
    : 'Your account';
  const wished = readWishlist().map(findProduct).filter(Boolean);
  fillShelf(byId('wishlist'), wished, 'h3');
  byId('wishlist-empty').hidden = wished.length > 0;
};

const welcome = () => {
  show();
  byId('account-title').focus();
};

byId('sign-in-form').addEventListener('submit', (event) => {
  event.preventDefault();
  identify(signIn(byId('sign-in-email').value));
  welcome();
});

byId('join-form').addEventListener('submit', (event) => {
  event.preventDefault();
  identify(signIn(byId('join-email').value, byId('join-name').value));
  track('Signed Up', { method: 'email' });
  welcome();
});

byId('sign-out').addEventListener('click', () => {
  signOut();
  welcome();
});

show();
