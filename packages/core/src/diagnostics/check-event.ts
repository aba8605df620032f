import type { TrackCommand } from '../pintrk/pintrk-command.js';
import { isCurrency } from '../quality/currency.js';
import { missingRequirements, type EventRequirement } from '../quality/event-requirements.js';
import { eventUseOf, suggestedEvent } from '../quality/event-use.js';
import { numberProblems } from '../quality/number-fields.js';
import { personalDataIn } from '../quality/personal-data.js';
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
  product_id: {
    code: 'missing-product-id',
    path: 'line_items',
    fix: 'Give each product a `product_id` or `sku`.',
  },
};

/** What an event lacks, or carries and should not. The rules are those of `quality`. */
export function checkEvent([, event, data]: TrackCommand): Diagnostic[] {
  return [
    ...checkName(event),
    ...missingRequirements(event, data).flatMap(({ requirement, consequence }): Diagnostic[] => {
      const field = missingFields[requirement];
      if (!field) return [];
      const { code, path, fix } = field;
      return [{ code, path, message: `${event} without ${path}: ${consequence}. ${fix}` }];
    }),
    ...numberProblems(data).map(({ path, value }): Diagnostic => {
      const message = `${path} is ${JSON.stringify(value)}, not a number; it is sent as given. Pass a number such as 1234.5.`;
      return { code: 'not-numeric', path, message };
    }),
    ...checkCurrency(data.currency),
    ...personalDataIn(data).map(({ path, kind }): Diagnostic => {
      const message = `${path} looks like ${kind}. Leave it out of the properties; who the visitor is belongs in identify(), which hashes it.`;
      return { code: 'personal-data', path, message };
    }),
  ];
}

function checkName(event: string): Diagnostic[] {
  if (eventUseOf(event) !== 'partner-defined') return [];
  const suggested = suggestedEvent(event);
  const message = suggested
    ? `"${event}" is not Pinterest's ${suggested}: the tag does not recognise this name. Send ${suggested}.`
    : `"${event}" is a partner-defined event: good for audiences, absent from conversion reports. Map it with \`eventMapping\` to be reported.`;
  return [{ code: 'partner-defined-event', path: 'event', message }];
}

function checkCurrency(currency: unknown): Diagnostic[] {
  if (currency === undefined || isCurrency(currency)) return [];
  const message = `currency is ${JSON.stringify(currency)}, not an ISO 4217 code such as "EUR"; it is sent as given.`;
  return [{ code: 'unknown-currency', path: 'currency', message }];
}
