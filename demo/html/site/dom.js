/** Builds an element. Data becomes text and attributes, never markup. */
export const el = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value != null) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
};

export const byId = (id) => document.getElementById(id);

export const queryParameter = (name) =>
  new URLSearchParams(location.search).get(name)?.trim() ?? '';
