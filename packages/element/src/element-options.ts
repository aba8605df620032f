import { ecommerceEvents } from '@pinterest-tag/core';
import { attributeProperties } from './attributes.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * The options of `createPinterestTag` that an element says: its properties go before its JSON child;
 * what is unset stays unset. Values are not checked here.
 */
export function elementOptions(element: HTMLElement, json: Values = {}): Record<string, unknown> {
  const { pageName, pageCategory, pageProperties, email, userId, preset, ...options } = {
    ...json,
    ...propertiesOf(element),
  } as Record<string, unknown>;
  // A nonce is hidden from the attribute once the element is on the page.
  if (element.nonce) options['nonce'] = element.nonce;

  const page = { name: pageName, category: pageCategory, properties: pageProperties };
  if (Object.values(page).some((value) => value !== undefined)) options['page'] = page;

  if (email !== undefined || userId !== undefined)
    options['user'] = { ...asObject(options['user']), ...defined({ email, userId }) };

  if (preset === 'ecommerce')
    options['eventMapping'] = { ...ecommerceEvents, ...asObject(options['eventMapping']) };
  else if (preset !== undefined)
    console.error(
      `<pinterest-tag> preset is ${JSON.stringify(preset)}; it must be ecommerce. Going on without it.`,
    );
  return options;
}

function propertiesOf(element: HTMLElement): Values {
  const values = element as unknown as Values;
  const names = [...attributeProperties, 'user', 'beforeSend'];
  return defined(Object.fromEntries(names.map((name) => [name, values[name]])));
}

const defined = (values: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : {};
