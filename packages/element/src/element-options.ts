import { ecommerceEvents } from '@pinterest-tag/core';
import { optionProperties } from './options-element.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * The options of `createPinterestTag` that an element says: its properties go before its JSON child;
 * what is unset stays unset. Values are not checked here.
 */
export function elementOptions(element: HTMLElement, json: Values = {}): Record<string, unknown> {
  const values = element as unknown as Values;
  const properties = Object.keys(optionProperties).map((name) => [name, values[name]] as const);
  const { pageName, pageCategory, pageProperties, email, userId, preset, ...options } = {
    ...json,
    ...defined(Object.fromEntries(properties)),
  } as Record<string, unknown>;
  // A nonce is hidden from the attribute once the element is on the page.
  if (element.nonce) options['nonce'] = element.nonce;

  const page = defined({ name: pageName, category: pageCategory, properties: pageProperties });
  if (page) options['page'] = page;

  const user = defined({ email, userId });
  if (user) options['user'] = { ...asObject(options['user']), ...user };

  if (preset === 'ecommerce')
    options['eventMapping'] = { ...ecommerceEvents, ...asObject(options['eventMapping']) };
  else if (preset !== undefined)
    console.error(
      `<pinterest-tag> preset is ${JSON.stringify(preset)}; it must be ecommerce. Going on without it.`,
    );
  return options;
}

/** What is said of the values; `undefined` when nothing is. */
function defined(values: Values): Values | undefined {
  const said = Object.entries(values).filter(([, value]) => value !== undefined);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};
