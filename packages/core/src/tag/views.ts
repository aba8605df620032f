import { pageState } from '../transport/page-state.js';

let lastView = '';

/**
 * The view the visitor is at: path and query, and the hash when it is a route, such as `#/cart` or
 * `#!/cart`. A plain anchor is a place in the view the visitor was at.
 */
export function currentView(): string {
  const { pathname, search, hash } = location;
  const page = pathname + search;
  const isAnchor = hash !== '' && !/^#[/!]/.test(hash);
  if (!isAnchor) lastView = page + hash;
  else if (lastView.split('#')[0] !== page) lastView = page;
  return lastView;
}

/**
 * The part of an address that names a view: its path, and a route in its hash, without queries. Paths
 * that differ in a trailing slash, in case or in percent-encoding are the same.
 *
 * @example viewPath('/Caf%C3%A9/?page=2#reviews') // '/café'
 */
export function viewPath(address: string): string {
  const [, path = '', route = ''] = /^([^?#]*)[^#]*(#[/!][^?]*)?/.exec(address) ?? [];
  return decoded(path + route)
    .toLowerCase()
    .replace(/\/+(?=#|$)/g, '');
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path; // a percent sign that encodes nothing
  }
}

/** Records the view a tag is at. Returns whether it is another one than the tag's last. */
export function countView(tagId: string, view: string): boolean {
  const { views } = pageState();
  const isNew = views.get(tagId) !== view;
  views.set(tagId, view);
  return isNew;
}
