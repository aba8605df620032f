/** The visitor's choice about the tag: asked once, remembered, changed through the footer's "Cookie settings". */
import { load, save } from '../shared/storage.js';
import { byId, el } from './site/dom.js';
import { setConsent } from './site/tag.js';

const choice = load('consent', null);
let reopened = false;

const choose = (consent) => {
  save('consent', consent);
  setConsent(consent);
  byId('consent').remove();
  if (reopened) byId('cookie-settings').focus();
};

const button = (id, label, consent) => {
  const element = el('button', { id, type: 'button', class: 'button' }, label);
  element.addEventListener('click', () => choose(consent));
  return element;
};

const banner = () =>
  el(
    'section',
    { id: 'consent', class: 'consent', 'aria-labelledby': 'consent-title' },
    el(
      'div',
      { class: 'consent-text' },
      el('h2', { id: 'consent-title', tabindex: '-1' }, 'May we measure our advertising?'),
      el(
        'p',
        {},
        'With your consent we tell Pinterest what you look at and buy here, to see which of our pins are useful. ' +
          'The shop works the same either way.',
      ),
    ),
    el(
      'div',
      { class: 'consent-choices' },
      button('consent-decline', 'Decline', 'denied'),
      button('consent-accept', 'Accept', 'granted'),
    ),
  );

/** Shown before everything else in the reading order, at the bottom of the window by its style. */
const ask = () => {
  if (!byId('consent')) document.querySelector('.skip-link').after(banner());
};

export const reopenConsent = () => {
  reopened = true;
  ask();
  byId('consent-title').focus();
};

if (choice) setConsent(choice);
else ask();
