import type { ReactElement } from 'react';
import { priceChoices, sortChoices, type ListChoices } from '../shop/list-choices';
import { ChoiceField } from './choice-field';

/** Filter and sort, and how many pieces that leaves. */
export function ListFilters({
  choices,
  count,
  onChoose,
}: {
  readonly choices: ListChoices;
  readonly count: number;
  readonly onChoose: (choices: ListChoices) => void;
}): ReactElement {
  return (
    <form className="filters" id="filters" aria-label="Filter and sort">
      <ChoiceField
        id="filter-price"
        label="Price"
        choices={priceChoices}
        chosen={choices.price}
        onChoose={(price) => onChoose({ ...choices, price })}
      />
      <ChoiceField
        id="sort"
        label="Sort by"
        choices={sortChoices}
        chosen={choices.sort}
        onChoose={(sort) => onChoose({ ...choices, sort })}
      />
      <p id="count" role="status">
        {count === 1 ? '1 piece' : `${count} pieces`}
      </p>
    </form>
  );
}
