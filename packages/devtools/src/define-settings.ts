import { defineSettings } from './settings/define-elements.js';
import type { PinterestTagSettingsElement } from './settings/pinterest-tag-settings-element.js';

defineSettings();

declare global {
  interface HTMLElementTagNameMap {
    'pinterest-tag-settings': PinterestTagSettingsElement;
  }
}
