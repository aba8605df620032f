/** The shop's memory: JSON in localStorage, and a way to hear that it changed, here or in another tab. */

const prefix = 'larch-and-loam.';
const changed = 'shop-changed';

export const load = (key, fallback) => {
  try {
    return JSON.parse(localStorage.getItem(prefix + key)) ?? fallback;
  } catch {
    return fallback;
  }
};

export const save = (key, value) => {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Storage is refused: the shop works on, and forgets.
  }
  dispatchEvent(new Event(changed));
};

/** `pageshow` too: a page that comes back from the back/forward cache has missed what happened meanwhile. */
export const onChange = (listener) => {
  for (const type of [changed, 'storage', 'pageshow']) addEventListener(type, listener);
};
