import { readJson } from './attributes.js';
import { jsonScript } from './content.js';
import { explainMarkup } from './explain-markup.js';

/**
 * The object in the element's child `<script type="application/json">`; `undefined` without one. What
 * it says under the `personal` keys is taken out of the document.
 */
export function jsonChild(
  element: Element,
  personal: readonly string[] = [],
): Record<string, unknown> | undefined {
  const script = jsonScript(element);
  if (!script?.textContent.trim()) return undefined;
  const where = jsonChildName(element);
  const value = readJson(where, script.textContent);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const all = value as Record<string, unknown>;
    const kept = { ...all };
    for (const key of personal) delete kept[key];
    if (personal.some((key) => key in all)) script.textContent = JSON.stringify(kept);
    return all;
  }
  if (value !== undefined) void explainMarkup('explainJsonChild', where);
  return undefined;
}

/** How messages name it. */
export function jsonChildName({ localName }: Element): string {
  return `<${localName}> child <script type="application/json">`;
}
