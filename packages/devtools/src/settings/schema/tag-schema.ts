import type { Setting } from '../settings.js';
import type { JsonSchema } from './json-schema.js';

/** Which tag it is, the page views it sends by itself, and what it may know of the visitor. */
export const tagSchema = {
  tagId: {
    title: 'Tag id',
    description: 'The 13 digits of your Pinterest Tag: in Ads Manager under Conversions.',
    errorMessage: 'A tag id has 13 digits: copy it from Ads Manager, Conversions.',
    allOf: [
      {
        errorMessage:
          'That is an advertiser id (12 digits). Use the tag id (13 digits) from Ads Manager, Conversions.',
        not: {
          anyOf: [
            { type: 'string', pattern: '^\\s*\\d{12}\\s*$' },
            { type: 'integer', minimum: 100_000_000_000, maximum: 999_999_999_999 },
          ],
        },
      },
    ],
    anyOf: [
      { type: 'string', pattern: '^\\s*\\d{13}\\s*$' },
      { type: 'integer', minimum: 1_000_000_000_000, maximum: 9_999_999_999_999 },
    ],
  },
  pageViews: {
    title: 'Page views',
    description: 'Page views the tag sends by itself.',
    default: 'load',
    errorMessage: 'Choose one of load, history, manual.',
    enum: ['load', 'history', 'manual'],
    enumDescriptions: [
      'One when the tag starts.',
      'Also one per navigation of a single-page app.',
      'None: your code calls page().',
    ],
  },
  page: {
    title: 'Automatic page view',
    description: 'The page call of the automatic page view.',
    default: {},
    errorMessage: 'Give an object, such as {"name": "Lamps"}.',
    type: 'object',
    properties: {
      name: {
        title: 'Page name',
        description: 'Sent as the name of the automatic page view.',
        type: 'string',
      },
      category: {
        title: 'Page category',
        description: "With a category the automatic page view is Pinterest's ViewCategory.",
        type: 'string',
      },
      properties: {
        title: 'Page properties',
        description: 'Properties of the page view, such as the product it shows.',
        type: 'object',
      },
    },
  },
  consent: {
    title: 'Consent at start',
    description: "The visitor's consent when the page loads.",
    default: 'granted',
    errorMessage: 'Choose one of granted, pending, denied.',
    enum: ['granted', 'pending', 'denied'],
    enumDescriptions: [
      'Events are sent.',
      'Nothing is requested from Pinterest; events are queued until the visitor answers.',
      'Nothing is sent, and nothing queued.',
    ],
  },
  globalPrivacyControl: {
    title: 'Global Privacy Control',
    description: "What the browser's privacy signal does.",
    default: 'limit',
    errorMessage: 'Choose one of limit, deny, ignore.',
    enum: ['limit', 'deny', 'ignore'],
    enumDescriptions: [
      'It turns limited data processing on.',
      'It denies consent for good.',
      'It does nothing.',
    ],
  },
  user: {
    title: 'Visitor',
    description:
      'Who the visitor is, when known at load: userId and traits of the Segment Spec. Hashed before it leaves.',
    default: {},
    errorMessage: 'Give an object of traits, such as {"email": "ann@example.com"}.',
    type: 'object',
    properties: {
      userId: { title: 'User id', description: 'Your id of the visitor.', type: 'string' },
      email: { title: 'E-mail address', description: 'Raw, or a hash of it.', type: 'string' },
    },
  },
} as const satisfies { readonly [setting in Setting]?: JsonSchema };
