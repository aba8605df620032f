import { usePinterestPage, usePinterestTrack } from '@pinterest-tag/react';
import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router';
import { findCategory, productsIn } from '../../../shared/catalogue.js';
import { products } from '../../../shared/products.js';
import { ListFilters } from '../components/list-filters';
import { ProductShelf } from '../components/product-shelf';
import { chooseProducts, firstChoices, type ListChoices } from '../shop/list-choices';

const everything = {
  name: 'The collection',
  intro: 'Lamps, tableware and furniture, made to live together.',
};

export function CategoryPage(): ReactElement {
  const { slug } = useParams();
  // Another department starts with nothing chosen.
  return <ProductList key={slug} slug={slug} />;
}

function ProductList({ slug }: { readonly slug: string | undefined }): ReactElement {
  const category = findCategory(slug);
  const { name, intro } = category ?? everything;
  const track = usePinterestTrack();
  const [choices, setChoices] = useState(firstChoices);
  const shown = chooseProducts(category ? productsIn(name) : products, choices);
  usePinterestPage({ name, category: name });

  function choose(next: ListChoices): void {
    setChoices(next);
    const { price, sort } = next;
    const chosen = [price, sort].filter((choice) => !Object.values(firstChoices).includes(choice));
    track('Product List Filtered', {
      query: [name, ...chosen.map(({ label }) => label)].join(', '),
      category: name,
      filters: [{ type: 'price', value: price.value }],
      sorts: [{ type: 'price', value: sort.value }],
    });
  }

  return (
    <>
      <title>{`${name} · Larch & Loam`}</title>
      <div className="page-head">
        <h1 id="category-name">{name}</h1>
        <p id="category-intro">{intro}</p>
      </div>
      <ListFilters choices={choices} count={shown.length} onChoose={choose} />
      <ProductShelf id="shelf" products={shown} />
    </>
  );
}
