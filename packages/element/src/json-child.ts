import { isRecord } from '@pinterest-tag/core/internal';
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
  const value = readJson(script.textContent, element);
  if (isRecord(value)) {
    const kept = { ...value };
    for (const key of personal) delete kept[key];
    if (personal.some((key) => key in value)) script.textContent = JSON.stringify(kept);
    return value;
  }
  if (value !== undefined) void explainMarkup('explainJsonChild', element);
  return undefined;
}
