import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import type { EventData, LineItem } from '../pintrk/event-data.js';
import type { TrackCommand } from '../pintrk/pintrk-command.js';
import { showValue } from '../support/show-value.js';
import { checkName } from './check-name.js';
import { checkProductIds } from './check-product-ids.js';
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
    // Without a value there is nothing to be in a currency; that is reported already.
    has: ({ currency, value }) => currency !== undefined || value === undefined,
    fix: 'Pass `currency`, or set `currency` on the tag.',
  },
];

/** Checks an event for what it lacks, and for what it carries and should not. */
export function checkEvent(
  command: TrackCommand,
  call: AnalyticsCall,
  settings: MappingSettings,
): Diagnostic[] {
  const [, event, data] = command;
  return [
    ...checkName(event, call, settings),
    ...requirements.flatMap(({ code, path, events, has, fix }): Diagnostic[] => {
      const loss = events[event.toLowerCase()];
      if (loss === undefined || has(data)) return [];
      return [{ code, path, message: `${event} without ${path}: ${loss}. ${fix}` }];
    }),
    ...checkProductIds(command, call),
    ...checkNumbers(data),
    ...checkFields(data),
    ...checkCurrency(data.currency),
    ...personalData(data),
  ];
}

function checkFields(data: EventData): Diagnostic[] {
  return items(data).flatMap((item, index) =>
    Object.entries(item).flatMap(([key, value]): Diagnostic[] => {
      const isNumber = key === 'product_price' || key === 'product_quantity';
      if (!key.startsWith('product_') || typeof value !== 'object' || isNumber) return [];
      const path = `line_items[${index}].${key}`;
      const message = `${path} is ${showValue(value)}; expected text. It is sent as given.`;
      return [{ code: 'product-field-type', path, message }];
    }),
  );
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
