import { PinterestTagSettingsElement } from './settings/pinterest-tag-settings-element.js';

// A second copy of this package, or a hot reload, finds it defined.
if (!customElements.get('pinterest-tag-settings'))
  customElements.define('pinterest-tag-settings', PinterestTagSettingsElement);

declare global {
  interface HTMLElementTagNameMap {
    'pinterest-tag-settings': PinterestTagSettingsElement;
  }
}
