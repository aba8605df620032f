import { getPinterestTag } from '@pinterest-tag/core';
import { ReactiveElement } from '@lit/reactive-element';
import { isPresent, readJson } from './attributes.js';
import { checkMarkup } from './check-markup.js';
import { jsonScript } from './content.js';
import { explainMarkup } from './explain-markup.js';
import { jsonChild } from './json-child.js';
import { createTransparentRoot } from './transparent-root.js';
import { whenParsed } from './when-parsed.js';

const attributes = ['name', 'properties', 'event-id', 'once'];

/**
 * `<pinterest-event name="Order Completed" properties='{"order_id": "A-1"}'>` sends one track call when
 * it comes onto the page: a server-rendered thank-you page needs no script of its own. It waits for the
 * page's tag if there is none yet. Instead of the attribute, a child `<script type="application/json">`
 * may hold the properties; `event-id` becomes Pinterest's `event_id`.
 *
 * @attr {string} name - The event's name, such as `Order Completed`. Required.
 * @attr {string} properties - The event's properties: a JSON object.
 * @attr {string} event-id - Becomes Pinterest's `event_id`; the same one given to the Conversions API counts once.
 * @attr {boolean} once - Sends the event once per browser, so that a reloaded page does not count again.
 */
export class PinterestEventElement extends ReactiveElement {
  protected override createRenderRoot(): ShadowRoot {
    return createTransparentRoot(this);
  }

  /** Once, wherever it is moved to. */
  protected override firstUpdated(): void {
    void this.#send();
    void checkMarkup(this, attributes);
  }

  /** Whether it says more than its name, which may be all that is not bound. */
  #isBound(): boolean {
    return this.matches('[properties], [event-id]') || jsonScript(this) !== undefined;
  }

  async #send(): Promise<void> {
    await whenParsed(this);
    // Some frameworks, such as Angular, set the attributes in a task after the one that inserts the
    // element; it may be asked for after ours.
    for (let task = 0; task < 2 && !this.#isBound(); task++)
      await new Promise((resolve) => setTimeout(resolve));
    const name = this.getAttribute('name') ?? '';
    if (name.trim() === '') return explainMarkup('explainMissingName', this);
    const text = this.getAttribute('properties');
    const properties = text
      ? (readJson(text, this, 'properties') as object | undefined)
      : jsonChild(this);
    const messageId = this.getAttribute('event-id') ?? undefined;
    const once = isPresent(this.getAttribute('once'));
    getPinterestTag().track(name, properties, { messageId, once });
  }
}
