/** The bottom of every page: the newsletter, a few words, and the cookie settings. */
import { reopenConsent } from '../consent.js';
import { byId, el } from './dom.js';
import { track } from './tag.js';

const newsletter = () => {
  const form = el(
    'form',
    { id: 'newsletter-form', class: 'newsletter' },
    el('h2', { class: 'footer-title' }, 'A letter, now and then'),
    el('label', { for: 'newsletter-email' }, 'Your email, for new pieces and workshop notes'),
    el(
      'div',
      { class: 'field-row' },
      el('input', {
        id: 'newsletter-email',
        type: 'email',
        name: 'email',
        autocomplete: 'email',
        required: true,
      }),
      el('button', { id: 'newsletter-submit', class: 'button' }, 'Join'),
    ),
    el('p', { id: 'newsletter-status', role: 'status' }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    track('Newsletter Joined');
    form.reset();
    byId('newsletter-status').textContent = 'Thank you. The next letter is yours.';
  });
  return form;
};

const cookieSettings = () => {
  const button = el(
    'button',
    { id: 'cookie-settings', type: 'button', class: 'link-button' },
    'Cookie settings',
  );
  button.addEventListener('click', reopenConsent);
  return button;
};

export const mountFooter = () =>
  document
    .querySelector('.site-footer')
    .append(
      newsletter(),
      el(
        'div',
        { class: 'colophon' },
        el(
          'p',
          {},
          'Larch & Loam makes and mends lamps, tableware and furniture in three small workshops.',
        ),
        el(
          'p',
          {},
          'A demonstration shop: nothing is sold, and nothing you type leaves your browser but what the tag sends.',
        ),
        cookieSettings(),
      ),
    );
