import { noteIn, type Readable } from '../../data/readable.js';
import { eventsOf, type CallRecord } from '../log/call-record.js';

type Fields = Readonly<Record<string, Readable | undefined>>;

const text = (value: Readable | undefined): string =>
  typeof value === 'number' || (typeof value === 'string' && noteIn(value) === undefined)
    ? String(value)
    : '';

const worth = ({ value, currency }: Fields): string =>
  text(value) && `${text(value)} ${text(currency)}`.trim();

function products({ line_items: items }: Fields): string {
  if (!Array.isArray(items) || items.length === 0) return '';
  const [first] = items as Fields[];
  return items.length === 1
    ? text(first?.['product_id']) || '1 product'
    : `${items.length} products`;
}

const quoted =
  (key: string) =>
  (data: Fields): string => {
    const shown = text(data[key]);
    return shown && `“${shown}”`;
  };

/** The event data that a row shows, in this order. */
const parts = [worth, products, quoted('search_query'), quoted('video_title'), quoted('lead_type')];

/** The data of a call's first event in a few words: `25 EUR · 2 products`; else which user data it set. */
export function summaryOf(record: CallRecord): string {
  const [event] = eventsOf(record);
  if (!event) return Object.keys(record.userData ?? {}).join(', ');
  const data = event.data as Fields;
  return parts
    .map((part) => part(data))
    .filter(Boolean)
    .join(' · ')
    .slice(0, 120);
}
