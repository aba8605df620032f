import { searchProducts } from '../../shared/catalogue.js';
import { byId, queryParameter } from '../site/dom.js';
import '../site/page.js';
import { fillShelf } from '../site/shelf.js';
import { track } from '../site/tag.js';

const query = queryParameter('q');

if (query) {
  const found = searchProducts(query);
  byId('search-title').textContent = `Results for “${query}”`;
  byId('search-count').textContent = found.length
    ? `${found.length} of our pieces`
    : 'Nothing by that name. Try “lamp”, “tide” or “stool”.';
  fillShelf(byId('results'), found);
  track('Products Searched', { query });
}
