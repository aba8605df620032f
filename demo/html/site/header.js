/** The top of every page: name, search, account, cart, and the way to the departments. */
import { countItems, readCart } from '../../shared/cart.js';
import { currentCustomer } from '../../shared/customer.js';
import { categories } from '../../shared/catalogue.js';
import { onChange } from '../../shared/storage.js';
import { byId, el, queryParameter } from './dom.js';

const here = location.pathname.split('/').pop() + location.search;

const navigationLink = (href, id, label) =>
  el('li', {}, el('a', { href, id, 'aria-current': href === here && 'page' }, label));

const search = () =>
  el(
    'form',
    { action: 'search.html', role: 'search', class: 'search', id: 'search-form' },
    el('label', { for: 'search-input', class: 'visually-hidden' }, 'Search the shop'),
    el('input', {
      id: 'search-input',
      name: 'q',
      type: 'search',
      placeholder: 'Search, e.g. lamp',
      required: true,
      value: here.startsWith('search.html') && queryParameter('q'),
    }),
    el('button', { id: 'search-submit', class: 'link-button' }, 'Search'),
  );

const navigation = () =>
  el(
    'nav',
    { 'aria-label': 'Shop', class: 'site-nav' },
    el(
      'ul',
      {},
      ...categories.map(({ slug, name }) =>
        navigationLink(`category.html?category=${slug}`, `nav-${slug}`, name),
      ),
      navigationLink('video.html', 'nav-video', 'How it is made'),
      navigationLink('consultation.html', 'nav-consultation', 'Room consultation'),
    ),
  );

const showState = () => {
  const count = countItems(readCart());
  byId('cart-link').replaceChildren(
    'Cart',
    el('span', { class: 'visually-hidden' }, ', items:'),
    ` ${count}`,
  );
  byId('account-link').textContent = currentCustomer() ? 'Account' : 'Sign in';
};

export const mountHeader = () => {
  document
    .querySelector('.site-header')
    .append(
      el(
        'p',
        { class: 'notice' },
        'Free delivery from €150. The code WELCOME10 takes 10% off a first order.',
      ),
      el(
        'div',
        { class: 'masthead' },
        el(
          'a',
          { href: 'index.html', class: 'wordmark', id: 'home-link' },
          el('img', { src: '../shared/images/mark.svg', alt: '', width: '34', height: '34' }),
          'Larch & Loam',
        ),
        search(),
        el(
          'div',
          { class: 'masthead-links' },
          el('a', { href: 'account.html', id: 'account-link' }),
          el('a', { href: 'cart.html', id: 'cart-link' }),
        ),
      ),
      navigation(),
    );
  showState();
  onChange(showState);
};
