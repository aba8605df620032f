import { editDistance, pinterestOrigins, type AddressOption } from '@pinterest-tag/core/internal';
import { holdsPage } from './content.js';

/** What has markup that is to be explained: an element, or the name of one. */
export type MarkupHolder = Element | string;

const reported = new Set<string>();

/** Attributes of any element, and of frameworks. */
const otherAttributes =
  /^(?:(?:data|aria|v|x|ng|hx|nuxt|astro|svelte)-.*|on.*|[^a-z].*|.*[^a-z_-].*|id|class|style|title|lang|dir|hidden|slot|part|role|nonce|is|inert|tabindex|translate|xmlns|item\w+)$/;

/**
 * Shows on the console what is wrong with how an element is written: it is not closed, it is in the head,
 * or its attributes are misspelt. Each message once.
 *
 * @param attributes The attributes the element has.
 */
export function reportMarkup(element: Element, attributes: readonly string[]): void {
  const { localName } = element;
  const problems = [unclosed(element), ...misplaced(element), ...misspelt(element, attributes)];
  for (const problem of problems) {
    const message = `<${localName}> ${problem}`;
    if (!problem || reported.has(message)) continue;
    reported.add(message);
    console.error(message);
  }
}

function unclosed(element: Element): string {
  const { localName } = element;
  return holdsPage(element)
    ? `holds parts of the page: its end tag is missing. HTML does not close an element with "/>"; write <${localName} ...></${localName}>.`
    : '';
}

/** The parser ends the head at the first element that does not belong there; what follows lands in the body. */
function misplaced(element: Element): string[] {
  const ofHead = 'title, meta[name], meta[property], meta[http-equiv], meta[charset], base';
  if (element.parentElement?.localName !== 'body') return [];
  const after = [...element.children];
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling)
    after.push(next);
  const lost = after.find((each) => each.matches(ofHead));
  return lost
    ? [
        `is in the <head>, which ends there: the <${lost.localName}> after it is in the <body> now. Move <${element.localName}> into the <body>.`,
      ]
    : [];
}

function misspelt(element: Element, known: readonly string[]): string[] {
  const unknown = element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !otherAttributes.test(name));
  return unknown.flatMap((name) => {
    const right = nearest(name, known);
    return right ? [`has no attribute ${name}; it is ignored. Write ${right}.`] : [];
  });
}

/** The name that differs least, hyphens and underscores aside, in at most a quarter of its letters. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const letters = (text: string): string => text.replace(/[-_]/g, '');
  const [first] = known
    .map((each) => [each, editDistance(letters(name), letters(each))] as const)
    .sort(([, one], [, other]) => one - other);
  return first && first[1] <= name.length / 4 ? first[0] : undefined;
}

/** Names an attribute of the holder, or its JSON child, as a reader finds it in the page. */
function describe(holder: MarkupHolder, attribute?: string): string {
  const start = typeof holder === 'string' ? `<${holder}>` : startTag(holder);
  return `${start} ${attribute ? `attribute ${attribute}` : 'child <script type="application/json">'}`;
}

/** `<button id="buy" data-pinterest-event="Product Added">`. A form's fields may hide its members. */
function startTag(element: Element): string {
  const { prototype } = Element;
  const attributes = ['id', 'data-pinterest-event'].flatMap((name) => {
    const value = prototype.getAttribute.call(element, name);
    return value === null ? [] : [` ${name}="${value}"`];
  });
  return `<${Reflect.get<Element, 'localName'>(prototype, 'localName', element)}${attributes.join('')}>`;
}

/** Shows that JSON of the page can't be read; personal data in it does not stay on a console. */
export function explainJson(
  holder: MarkupHolder,
  attribute: string | undefined,
  value: string,
  error: unknown,
): void {
  const text = `${value.trim().slice(0, 80)} (${error instanceof Error ? error.message : 'no JSON'})`;
  const shown = text.replace(/[^\s"'@]+@[^\s"'@]+|\d[\d ()-]{6,}/g, '***');
  console.error(
    `${describe(holder, attribute)} is not valid JSON: ${shown}. It is ignored; use double quotes inside, single quotes around.`,
  );
}

/** Shows that a child script holds other JSON than an object. */
export function explainJsonChild(element: Element): void {
  console.error(
    `${describe(element)} must hold an object, such as {"currency": "EUR"}; it is ignored.`,
  );
}

/** Shows that only JavaScript may set the option to this address. */
export function explainAddress(
  holder: MarkupHolder,
  attribute: string | undefined,
  option: AddressOption,
  given: unknown,
): void {
  const place = attribute ? describe(holder, attribute) : `${describe(holder)} ${option}`;
  console.error(
    `${place} is ${JSON.stringify(given)}; in HTML it must be on ${pinterestOrigins[option]}, this page's origin or localhost. Pinterest's own is used. To use another https host, set the property ${option} in JavaScript.`,
  );
}

/** Shows that a preset has no such name. */
export function explainPreset(preset: unknown): void {
  console.error(
    `<pinterest-tag> preset is ${JSON.stringify(preset)}; expected a list of ecommerce and ga4. Other names are ignored.`,
  );
}

/** Shows that an event has no name. */
export function explainMissingName(element: Element): void {
  console.error(
    `<${element.localName}> attribute name is missing; nothing is sent. Write name="Order Completed", for example.`,
  );
}
