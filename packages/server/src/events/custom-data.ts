import type { EventData, LineItem } from '@pinterest-tag/core';
import type { ConversionContent, ConversionCustomData } from '../api/conversion-event.js';
import { readInteger, readText } from './read-value.js';

type Read = (value: unknown) => unknown;

/** The tag's key, the API's key, and how the value is read. Keys that are not listed have no place in the API. */
type Row<Target> = readonly [from: string, to: keyof Target, read: Read];

/** Text of a number; what is no number Pinterest would refuse, and the event with it. */
const readNumber: Read = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;

const readCurrency: Read = (value) =>
  typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined;

const dataRows: readonly Row<ConversionCustomData>[] = [
  ['value', 'value', readNumber],
  ['currency', 'currency', readCurrency],
  ['order_id', 'order_id', readText],
  ['order_quantity', 'num_items', readInteger],
  ['search_query', 'search_string', readText],
];

const pageRows: readonly Row<ConversionCustomData>[] = [
  ...dataRows,
  ['name', 'content_name', readText],
  ['category', 'content_category', readText],
];

const itemRows: readonly Row<ConversionContent>[] = [
  ['product_id', 'id', readText],
  ['product_name', 'item_name', readText],
  ['product_category', 'item_category', readText],
  ['product_brand', 'item_brand', readText],
  ['product_price', 'item_price', readNumber],
  ['product_quantity', 'quantity', readInteger],
];

/** Keys with another place in the event, or that repeat another key. */
const elsewhere = ['event_id', 'line_items', 'page_name'];

/**
 * The API's custom data of the tag's event data.
 *
 * @param type The call's: only a page's name and category are the content's.
 * @param omitted Gets the keys that were left out.
 */
export function customData(
  data: EventData,
  type: 'page' | 'track',
  omitted: string[],
): ConversionCustomData {
  const result: ConversionCustomData = convert(
    data,
    type === 'page' ? pageRows : dataRows,
    (key) => elsewhere.includes(key) || omitted.push(key),
  );
  const contents = (data.line_items ?? [])
    .map((item: LineItem, index) =>
      convert<ConversionContent>(item, itemRows, (key) =>
        omitted.push(`line_items[${index}].${key}`),
      ),
    )
    .filter((content) => Object.keys(content).length > 0);
  const ids = contents.flatMap(({ id }) => id ?? []);
  if (ids.length > 0) result.content_ids = ids;
  if (contents.length > 0) result.contents = contents;
  return result;
}

function convert<Target extends object>(
  source: object,
  rows: readonly Row<Target>[],
  onOmit: (key: string) => void,
): Target {
  const result = {} as Target;
  for (const [key, value] of Object.entries(source) as [string, unknown][]) {
    const row = rows.find(([from]) => from === key);
    const read = row?.[2](value);
    if (row && read !== undefined) Object.assign(result, { [row[1]]: read });
    else onOmit(key);
  }
  return result;
}
