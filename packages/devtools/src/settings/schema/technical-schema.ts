import type { Setting } from '../settings.js';
import type { JsonSchema } from './json-schema.js';
import { text } from './text-schemas.js';

const url = { ...text, format: 'uri-reference' } as const satisfies JsonSchema;
const count = { type: 'number', minimum: 0 } as const satisfies JsonSchema;

/** How Pinterest's script is loaded, and how long calls wait for it. */
export const technicalSchema = {
  loading: {
    title: 'Loading',
    description: "When to load Pinterest's script.",
    default: 'eager',
    errorMessage: 'Choose one of eager, idle.',
    enum: ['eager', 'idle'],
    enumDescriptions: ['At once.', 'When the browser is idle.'],
  },
  scriptSrc: {
    title: 'Script',
    description:
      "Where Pinterest's script comes from; or from a local mock of Pinterest, such as the sandbox.",
    default: 'https://s.pinimg.com/ct/core.js',
    errorMessage: 'Give an address that begins with https:, one of this site, or one of localhost.',
    ...url,
  },
  endpoint: {
    title: 'Endpoint',
    description: 'Where image requests go.',
    default: 'https://ct.pinterest.com',
    errorMessage: 'Give an address that begins with https:, one of this site, or one of localhost.',
    ...url,
  },
  nonce: {
    title: 'Nonce',
    description: "For a Content Security Policy: the nonce of Pinterest's script element.",
    errorMessage: 'Give text.',
    type: 'string',
  },
  maxHeld: {
    title: 'Queued calls at most',
    description:
      "While they wait for consent or for Pinterest's script; past that the oldest is dropped.",
    default: 1000,
    errorMessage: 'Give a number from 0 up.',
    ...count,
  },
  deliveryTimeout: {
    title: 'Delivery timeout',
    description: 'Milliseconds from a call until its receipt ends as timeout.',
    default: 5000,
    errorMessage: 'Give a number from 0 up.',
    ...count,
  },
  debug: {
    title: 'Explain on the console',
    description:
      'Explains problems with a call on the console, once each, and opens the inspector.',
    default: false,
    errorMessage: 'Give true or false.',
    type: 'boolean',
  },
} as const satisfies { readonly [setting in Setting]?: JsonSchema };
