/** The events that a page declares in its markup, as pushes. */
import { track } from './tag.js';

export const declareEvent = (_place, name, properties) => track(name, properties);

/** Adds properties to the event of a form with `data-event`, which is pushed on submit. */
export const describeEvent = (form, properties) => {
  const declared = JSON.parse(form.dataset.properties);
  form.dataset.properties = JSON.stringify({ ...declared, ...properties });
};

document.addEventListener('submit', ({ target }) => {
  const { event, properties } = target.dataset;
  if (event) track(event, JSON.parse(properties));
});
