import { isPresent, lineItemsOf, type SentData } from './event-data.js';

/** A field that must be a number and is not. */
export interface NumberProblem {
  /** `value`, or `line_items[0].product_price`. */
  readonly path: string;
  readonly value: unknown;
  /** Text that is a plain number, such as `"10.00"`; otherwise no number at all. */
  readonly isNumericText: boolean;
}

const eventFields = ['value', 'order_quantity'];
const itemFields = ['product_price', 'product_quantity'];

/** The fields that must be numbers and are not. */
export function numberProblems(data: SentData): NumberProblem[] {
  const check = (holder: SentData, fields: readonly string[], prefix: string): NumberProblem[] =>
    fields
      .filter((field) => isPresent(holder[field]) && !isNumber(holder[field]))
      .map((field) => ({
        path: prefix + field,
        value: holder[field],
        isNumericText: isNumericText(holder[field]),
      }));
  return [
    ...check(data, eventFields, ''),
    ...lineItemsOf(data).flatMap((item, index) => check(item, itemFields, `line_items[${index}].`)),
  ];
}

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);

const isNumericText = (value: unknown): boolean =>
  typeof value === 'string' && /^\s*-?(?:\d+(?:\.\d*)?|\.\d+)\s*$/.test(value);
