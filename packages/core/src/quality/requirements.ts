import { isCurrency } from './currency.js';
import { eventIdOf, isPresent, lineItemsOf, textOf, type SentData } from './event-data.js';

/** What an event may need to be of use to Pinterest. */
export type Requirement =
  | 'product_id'
  | 'value'
  | 'positive_value'
  | 'currency'
  | 'valid_currency'
  | 'order_id'
  | 'event_id';

/** A requirement: its name and its rule. */
export interface RequirementRule {
  /** Name in a sentence: "Checkout without product id". */
  readonly label: string;
  readonly isMet: (data: SentData) => boolean;
}

/** Each requirement's name in a sentence, and its rule. */
export const requirements: Readonly<Record<Requirement, RequirementRule>> = {
  product_id: {
    label: 'product id',
    isMet: (data) => {
      const items = lineItemsOf(data);
      return items.length > 0 && items.every((item) => isPresent(item['product_id']));
    },
  },
  value: { label: 'value', isMet: ({ value }) => isPresent(value) },
  positive_value: { label: 'positive value', isMet: ({ value }) => Number(textOf(value)) > 0 },
  currency: { label: 'currency', isMet: ({ currency }) => isPresent(currency) },
  valid_currency: { label: 'valid currency', isMet: ({ currency }) => isCurrency(currency) },
  order_id: { label: 'order id', isMet: (data) => isPresent(data['order_id']) },
  event_id: { label: 'event_id', isMet: (data) => eventIdOf(data) !== '' },
};

const names = Object.keys(requirements) as Requirement[];

/** The requirements that this event data does not meet, whatever event it belongs to. */
export function unmetRequirements(data: SentData): Requirement[] {
  return names.filter((name) => !requirements[name].isMet(data));
}
