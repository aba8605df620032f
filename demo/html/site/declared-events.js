/** The events that a page declares in its markup, where `<pinterest-tag>` finds them. */
import { el } from './dom.js';

/** `<pinterest-event>` sends its event when it is added to the page. */
export const declareEvent = (place, name, properties) =>
  place.append(el('pinterest-event', { name, properties: JSON.stringify(properties) }));

/** Adds properties to the event of a form with `data-pinterest-event`, which is sent on submit. */
export const describeEvent = (form, properties) => {
  const declared = JSON.parse(form.dataset.pinterestProperties);
  form.dataset.pinterestProperties = JSON.stringify({ ...declared, ...properties });
};
