import '@pinterest-tag/element/define';
import type { Drive } from './driver.js';

/** As HTML has it: each option an attribute. */
export const drive: Drive = ({ page, ...options }) => {
  const tag = document.createElement('pinterest-tag');
  for (const [name, value] of Object.entries({ ...options, ...prefixed(page) }))
    tag.setAttribute(kebab(name), typeof value === 'string' ? value : JSON.stringify(value));
  document.body.append(tag);
  return {
    page: (...details) => tag.page(...details),
    track: (...event) => tag.track(...event),
    identify: (...user) => tag.identify(...user),
    setConsent: (consent) => tag.setConsent(consent),
  };
};

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const prefixed = (page: object = {}): object =>
  Object.fromEntries(Object.entries(page).map(([name, value]) => [`page-${name}`, value]));
