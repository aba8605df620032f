import type { Diagnostic } from '@pinterest-tag/core/diagnostics';
import { suggestedEvent } from '@pinterest-tag/core/quality';
import type { FieldPath } from '../../settings/model/field-path.js';
import type { CallRecord } from '../log/call-record.js';
import { nearestEvent } from './nearest-event.js';
import { productIdKeys } from './product-keys.js';

/** What the settings open at: a row of the event mapping, or a setting with a value to try. */
export type SettingsTarget =
  { readonly event: string } | { readonly setting: FieldPath; readonly value?: unknown };

/** How to fix what a diagnostic found. */
export interface Fix {
  /** More than the diagnostic itself says, such as a near miss. */
  readonly hint?: string;
  /** Code to paste. */
  readonly code: string;
  /** Where in the settings it can be fixed instead, and what the button says. */
  readonly settings?: SettingsTarget & { readonly label: string };
}

type Finding = Pick<Diagnostic, 'code' | 'path'>;

/** By code of the diagnostic; those that are missing have no code to paste but the message. */
const fixes: Readonly<Record<string, (record: CallRecord, finding: Finding) => Fix>> = {
  'missing-value': () => ({ code: 'value: 44.5, // what the order or product is worth' }),
  'missing-currency': () => ({
    code: "currency: 'EUR',",
    settings: { setting: 'currency', label: 'Set a currency' },
  }),
  'unknown-currency': () => ({
    code: "currency: 'EUR', // an ISO 4217 code",
    settings: { setting: 'currency', label: 'Set a currency' },
  }),
  'missing-product-id': ({ call }) => {
    const [key] = productIdKeys(call);
    if (key === undefined)
      return { code: "products: [{ product_id: 'MUG-1', price: 12.5, quantity: 2 }]," };
    return {
      hint: `Your products have \`${key}\`, which is not read as the product id.`,
      code: `productId: ['${key}'], // as an attribute: product-id="${key}"`,
      settings: { setting: 'productId', value: [key], label: `Use ${key} as product id` },
    };
  },
  'partner-defined-event': ({ title }) => {
    const near = nearestEvent(title);
    const standard = suggestedEvent(title) ?? 'Lead';
    return {
      ...(near && { hint: `Did you mean \`${near}\`?` }),
      code: near
        ? `track('${near}', properties)`
        : `eventMapping: { ${JSON.stringify(title)}: '${standard}' }, // or another Pinterest event`,
      settings: { event: title, label: 'Map this event' },
    };
  },
  'event-mapping': (_record, { path }) => ({
    code: `eventMapping: { ${JSON.stringify(path.replace('eventMapping.', ''))}: 'Lead' },`,
    settings: { event: path.replace('eventMapping.', ''), label: 'Open this row' },
  }),
  'custom-property-path': () => ({
    code: "customProperties: ['plan', 'loyalty.tier'],",
    settings: { setting: 'customProperties', label: 'Open custom properties' },
  }),
  'event-name': () => ({ code: "track('Order Completed', properties)" }),
  'properties-type': () => ({ code: "track('Order Completed', { value: 44.5 })" }),
  'products-type': () => ({ code: "products: [{ product_id: 'MUG-1', price: 12.5 }]," }),
  'product-entry': () => ({ code: "{ product_id: 'MUG-1', price: 12.5, quantity: 2 }" }),
  'not-numeric': (_record, { path }) => ({
    code: `${path.replace(/^.*\./, '')}: 1234.5, // a number, without a currency sign`,
  }),
  'nothing-to-identify': () => ({
    code: "identify({ email: 'ann@example.com' })",
    settings: { setting: 'enhancedMatch', label: 'Open enhanced match' },
  }),
  email: () => ({ code: "identify({ email: 'ann@example.com' })" }),
  'personal-data': (_record, { path }) => ({
    code: `// remove ${path} from the properties, and call\nidentify({ email: 'ann@example.com' })`,
  }),
};

/** How to fix a finding about a call. */
export function fixOf(record: CallRecord, finding: Diagnostic): Fix {
  return fixes[finding.code]?.(record, finding) ?? { code: finding.message };
}
