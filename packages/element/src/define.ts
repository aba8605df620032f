import { drainEarlyCalls, type EarlyCallQueue } from './early-calls.js';
import { PinterestEventElement } from './pinterest-event-element.js';
import { PinterestTagElement } from './pinterest-tag-element.js';
// For its declarations: the elements' events on document and window.
import './pinterest-tag-events.js';

// A second copy of this package, or a hot reload, finds the elements defined.
if (!customElements.get('pinterest-tag'))
  customElements.define('pinterest-tag', PinterestTagElement);
if (!customElements.get('pinterest-event'))
  customElements.define('pinterest-event', PinterestEventElement);

if (typeof document !== 'undefined') drainEarlyCalls();

declare global {
  var pinterestTagQueue: EarlyCallQueue | undefined;
  interface HTMLElementTagNameMap {
    'pinterest-tag': PinterestTagElement;
    'pinterest-event': PinterestEventElement;
  }
}
