import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { MappingSettings } from '../api/mapping-settings.js';
import type { EventData } from '../pintrk/event-data.js';
import type { TrackCommand } from '../pintrk/pintrk-command.js';
import { isCurrency } from '../quality/currency.js';
import { missingRequirements, type EventRequirement } from '../quality/event-requirements.js';
import { numberProblems } from '../quality/number-fields.js';
import { personalDataIn } from '../quality/personal-data.js';
import { showValue } from '../support/show-value.js';
import { checkName } from './check-name.js';
import { checkProductIds } from './check-product-ids.js';
import type { Diagnostic, DiagnosticCode } from './diagnostic.js';

interface MissingField {
  readonly code: DiagnosticCode;
  readonly path: string;
  readonly fix: string;
}

/** What to pass to our own calls so that the event carries what it should. */
const missingFields: Readonly<Partial<Record<EventRequirement['requirement'], MissingField>>> = {
  value: {
    code: 'missing-value',
    path: 'value',
    fix: 'Pass `value` (or `revenue`, or `total`).',
  },
  currency: {
    code: 'missing-currency',
    path: 'currency',
    fix: 'Pass `currency`, or set `currency` on the tag.',
  },
};

/** Checks an event for what it lacks, and for what it carries and should not. The rules are those of `quality`. */
export function checkEvent(
  command: TrackCommand,
  call: AnalyticsCall,
  settings: MappingSettings,
): Diagnostic[] {
  const [, event, data] = command;
  return [
    ...checkName(event, call, settings),
    ...missingRequirements(event, data).flatMap(({ requirement, consequence }): Diagnostic[] => {
      if (requirement === 'product_id') return checkProductIds(command, call);
      const field = missingFields[requirement];
      // Without a value there is nothing to be in a currency; that is reported already.
      if (!field || (requirement === 'currency' && data.value === undefined)) return [];
      const { code, path, fix } = field;
      return [{ code, path, message: `${event} without ${path}: ${consequence}. ${fix}` }];
    }),
    ...numberProblems(data).map(({ path, value }): Diagnostic => {
      const message = `${path} is ${JSON.stringify(value)}, not a number; it is sent as given. Pass a number such as 1234.5.`;
      return { code: 'not-numeric', path, message };
    }),
    ...checkFields(data),
    ...checkCurrency(data.currency),
    ...personalDataIn(data).map(({ path, kind }): Diagnostic => {
      const message = `${path} looks like ${kind}. Leave it out of the properties; who the visitor is belongs in identify(), which hashes it.`;
      return { code: 'personal-data', path, message };
    }),
  ];
}

function checkFields({ line_items: items = [] }: EventData): Diagnostic[] {
  return items.flatMap((item, index) =>
    Object.entries(item).flatMap(([key, value]): Diagnostic[] => {
      const isNumber = key === 'product_price' || key === 'product_quantity';
      if (!key.startsWith('product_') || typeof value !== 'object' || isNumber) return [];
      const path = `line_items[${index}].${key}`;
      const message = `${path} is ${showValue(value)}; expected text. It is sent as given.`;
      return [{ code: 'product-field-type', path, message }];
    }),
  );
}

function checkCurrency(currency: unknown): Diagnostic[] {
  if (currency === undefined || isCurrency(currency)) return [];
  const message = `currency is ${JSON.stringify(currency)}, not an ISO 4217 code such as "EUR"; it is sent as given.`;
  return [{ code: 'unknown-currency', path: 'currency', message }];
}
