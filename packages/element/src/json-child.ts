import { readJson } from './attributes.js';

/**
 * The object in the element's child `<script type="application/json">`; `undefined` without one. What
 * it says under the `personal` keys is taken out of the document.
 */
export function jsonChild(
  element: Element,
  personal: readonly string[] = [],
): Record<string, unknown> | undefined {
  const script = element.querySelector(':scope > script[type="application/json"]');
  const text = script?.textContent ?? '';
  if (text.trim() === '') return undefined;
  const where = `<${element.localName}> child <script type="application/json">`;
  const value = readJson(where, text);
  if (value === undefined) return undefined;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const kept = Object.entries<unknown>({ ...value }).filter(([key]) => !personal.includes(key));
    if (script && kept.length < Object.keys(value).length)
      script.textContent = JSON.stringify(Object.fromEntries(kept));
    return value as Record<string, unknown>;
  }
  console.error(`${where} must hold an object, such as {"currency": "EUR"}. Going on without it.`);
  return undefined;
}
