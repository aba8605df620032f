import { normalizeKey } from '../mapping/normalize-key.js';
import type { EventData, LineItem } from '../pintrk/event-data.js';
import type { TrackCommand } from '../pintrk/pintrk-command.js';
import { standardEvents } from '../pintrk/standard-events.js';
import type { Diagnostic, DiagnosticCode } from './diagnostic.js';
import { personalData } from './personal-data.js';

interface Requirement {
  readonly code: DiagnosticCode;
  readonly path: string;
  /** Lower-case event names, and what is lost without it. */
  readonly events: Readonly<Record<string, string>>;
  readonly has: (data: EventData) => boolean;
  readonly fix: string;
}

const items = (data: EventData): readonly LineItem[] => data.line_items ?? [];

/**
 * What Pinterest needs to report an event's value, or to match it with the product catalogue.
 *
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
const requirements: readonly Requirement[] = [
  {
    code: 'missing-value',
    path: 'value',
    events: {
      checkout: "Pinterest can't report what it earned",
      addtocart: "Pinterest can't report what it is worth",
    },
    has: ({ value }) => value !== undefined,
    fix: 'Pass `value` (or `revenue`, or `total`).',
  },
  {
    code: 'missing-currency',
    path: 'currency',
    events: {
      checkout: "Pinterest can't report its value",
      addtocart: "Pinterest can't report its value",
    },
    has: ({ currency }) => currency !== undefined,
    fix: 'Pass `currency`, or set `currency` on the tag.',
  },
  {
    code: 'missing-product-id',
    path: 'line_items',
    events: {
      checkout: "Pinterest can't match it with your catalogue",
      addtocart: "Pinterest can't match it with your catalogue",
    },
    has: (data) =>
      items(data).length > 0 && items(data).every((item) => item.product_id !== undefined),
    fix: 'Give each product a `product_id` or `sku`.',
  },
];

/** What an event lacks, or carries and should not. */
export function checkEvent([, event, data]: TrackCommand): Diagnostic[] {
  return [
    ...checkName(event),
    ...requirements.flatMap(({ code, path, events, has, fix }): Diagnostic[] => {
      const loss = events[event.toLowerCase()];
      if (loss === undefined || has(data)) return [];
      return [{ code, path, message: `${event} without ${path}: ${loss}. ${fix}` }];
    }),
    ...checkNumbers(data),
    ...checkCurrency(data.currency),
    ...personalData(data),
  ];
}

function checkName(event: string): Diagnostic[] {
  const standard = standardEvents.find((name) => normalizeKey(name) === normalizeKey(event));
  if (standard?.toLowerCase() === event.toLowerCase()) return [];
  const message = standard
    ? `"${event}" is not Pinterest's ${standard}: the tag knows it by that spelling only. Send ${standard}.`
    : `"${event}" is a partner-defined event: good for audiences, absent from conversion reports. Map it with \`eventMapping\` to be reported.`;
  return [{ code: 'partner-defined-event', path: 'event', message }];
}

function checkNumbers(data: EventData): Diagnostic[] {
  const fields: [path: string, value: unknown][] = [
    ['value', data.value],
    ['order_quantity', data.order_quantity],
    ...items(data).flatMap((item, index): [string, unknown][] => [
      [`line_items[${index}].product_price`, item.product_price],
      [`line_items[${index}].product_quantity`, item.product_quantity],
    ]),
  ];
  return fields
    .filter(([, value]) => value !== undefined && typeof value !== 'number')
    .map(([path, value]) => ({
      code: 'not-numeric',
      path,
      message: `${path} is ${JSON.stringify(value)}, not a number; it is sent as given. Pass a number such as 1234.5.`,
    }));
}

function checkCurrency(currency: unknown): Diagnostic[] {
  if (currency === undefined || isCurrency(currency)) return [];
  const message = `currency is ${JSON.stringify(currency)}, not an ISO 4217 code such as "EUR"; it is sent as given.`;
  return [{ code: 'unknown-currency', path: 'currency', message }];
}

/** Asked for once: the list is long. */
let currencies: ReadonlySet<string> | undefined;

function isCurrency(code: unknown): boolean {
  if (typeof code !== 'string') return false;
  if (typeof Intl.supportedValuesOf !== 'function') return /^[A-Z]{3}$/.test(code);
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(code);
}
