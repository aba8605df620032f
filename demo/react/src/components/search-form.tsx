import type { ReactElement } from 'react';
import { Form, useSearchParams } from 'react-router';

/** Goes to the search page, and shows what was searched there. */
export function SearchForm(): ReactElement {
  const [parameters] = useSearchParams();
  const query = parameters.get('q') ?? '';
  return (
    <Form action="/search" role="search" className="search" id="search-form">
      <label htmlFor="search-input" className="visually-hidden">
        Search the shop
      </label>
      <input
        key={query}
        id="search-input"
        name="q"
        type="search"
        placeholder="Search, e.g. lamp"
        required
        defaultValue={query}
      />
      <button id="search-submit" className="link-button">
        Search
      </button>
    </Form>
  );
}
