import { ecommerceEvents, standardEvents, type MappingSettings } from '@pinterest-tag/core';
import { specEventNames } from '../mapping/spec-event-names.js';
import type { JsonSchema } from './json-schema.js';
import { personalKeys } from '../../data/personal-keys.js';
import { text, textList } from './text-schemas.js';

/** A path that can be looked up: no segment reaches for a prototype. */
const safePath: JsonSchema = {
  type: 'string',
  pattern: `^(?!(?:[^.]*\\.)*\\s*(?:${['__proto__', 'constructor', 'prototype'].map(anyCase).join('|')})\\s*(?:\\.|$))[\\s\\S]*\\S`,
  errorMessage:
    'Write names of properties, such as "plan" or "loyalty.tier". "constructor" and "prototype" can\'t be looked up.',
};

/** What one of your events may become. */
export const mappedEvents: JsonSchema = {
  title: "Pinterest's event, or events",
  description:
    "One of Pinterest's standard events, a partner-defined name, a list of them, or null to send nothing.",
  errorMessage: 'Give a Pinterest event, a list of them, or null to send nothing.',
  anyOf: [
    { enum: standardEvents },
    text,
    { type: 'array', items: { anyOf: [{ enum: standardEvents }, text] } },
    { type: 'null' },
  ],
};

/** How calls become Pinterest's events. */
export const mappingSchema = {
  eventMapping: {
    title: 'Event mapping',
    description:
      'Your event names, and the Pinterest event or events each becomes; null sends nothing. It takes precedence over the built-in table. Names are compared without regard to case, spaces, underscores and hyphens.',
    default: {},
    errorMessage:
      'Give an object of your events and Pinterest\'s, such as {"Demo Booked": "Lead"}.',
    type: 'object',
    properties: Object.fromEntries(
      [...new Set([...specEventNames, ...Object.keys(ecommerceEvents)])].map((name) => [
        name,
        { $ref: '#/definitions/mappedEvents' },
      ]),
    ),
    additionalProperties: { $ref: '#/definitions/mappedEvents' },
  },
  unmapped: {
    title: 'Unmapped events',
    description: 'What happens to an event that neither your mapping nor the built-in table knows.',
    default: 'as-is',
    errorMessage: 'Choose one of as-is, custom, drop.',
    enum: ['as-is', 'custom', 'drop'],
    enumDescriptions: [
      'Send it under its own name: good for audiences, absent from conversion reports.',
      "Send it as Pinterest's Custom.",
      'Send nothing.',
    ],
  },
  customProperties: {
    title: 'Custom properties',
    description: 'Properties to send along under the name written here; dots reach into objects.',
    default: [],
    errorMessage: 'Give a list of names, such as ["plan", "loyalty.tier"].',
    type: 'array',
    items: safePath,
  },
  productId: {
    title: 'Product id',
    description:
      'Which property of a product holds the id it has in your Pinterest catalogue; the first one found counts.',
    default: ['sku', 'product_id'],
    errorMessage: 'Give a list of names, such as ["sku", "product_id"].',
    ...textList,
  },
  currency: {
    title: 'Currency',
    description: 'The currency of values that come without one: an ISO 4217 code.',
    errorMessage: 'A currency has three letters, such as EUR.',
    type: 'string',
    pattern: '^\\s*\\S[\\s\\S]\\S\\s*$',
  },
  eventId: {
    title: 'Event ids',
    description:
      "Each event carries an id: the call's own messageId, or a generated one. With the same id in the Conversions API, Pinterest counts the event once.",
    default: true,
    errorMessage: 'Give true or false.',
    type: 'boolean',
  },
  enhancedMatch: {
    title: 'Enhanced match',
    description:
      'What Pinterest may match a visitor by. Values come from identify() and are hashed before they leave; false sends none.',
    default: ['em'],
    errorMessage: `Give false, or a list of ${personalKeys.join(', ')}.`,
    anyOf: [{ enum: [false] }, { type: 'array', items: { enum: personalKeys } }],
  },
  partner: {
    title: 'Partner',
    description: "Your integration's name, as agreed with Pinterest. Most sites have none.",
    errorMessage: 'Give a name.',
    ...text,
  },
  limitedDataProcessing: {
    title: 'Limited data processing',
    description:
      'Tells Pinterest to limit what it does with the data (LDP), everywhere or for a region only.',
    default: false,
    errorMessage: 'Give true, false or a region, such as {"state": "CA", "country": "US"}.',
    anyOf: [
      { type: 'boolean' },
      {
        type: 'object',
        properties: {
          state: { title: 'State', description: 'Its code.', examples: ['CA'], type: 'string' },
          country: { title: 'Country', description: 'Its code.', examples: ['US'], type: 'string' },
        },
      },
    ],
  },
} as const satisfies { readonly [setting in keyof Required<MappingSettings>]: JsonSchema };

/** A pattern has no flag for it. */
function anyCase(word: string): string {
  return word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
