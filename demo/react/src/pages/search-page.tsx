import { usePinterestPage, usePinterestTrack } from '@pinterest-tag/react';
import { useEffect, type ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { searchProducts } from '../../../shared/catalogue.js';
import { ProductShelf } from '../components/product-shelf';

export function SearchPage(): ReactElement {
  const [parameters] = useSearchParams();
  const query = parameters.get('q')?.trim() ?? '';
  // Another search is another view.
  return <SearchResults key={query} query={query} />;
}

function SearchResults({ query }: { readonly query: string }): ReactElement {
  const found = searchProducts(query);
  const track = usePinterestTrack();
  usePinterestPage({ name: 'Search results' });
  useEffect(() => {
    if (query) track('Products Searched', { query });
  }, [track, query]);

  return (
    <>
      <title>Search results · Larch &amp; Loam</title>
      <div className="page-head">
        <h1 id="search-title">{query ? `Results for “${query}”` : 'Search'}</h1>
        <p id="search-count" role="status">
          {describe(query, found.length)}
        </p>
      </div>
      <ProductShelf id="results" products={found} />
    </>
  );
}

function describe(query: string, count: number): string {
  if (!query) return 'Type what you are looking for in the field above.';
  return count > 0
    ? `${count} of our pieces`
    : 'Nothing by that name. Try “lamp”, “tide” or “stool”.';
}
