export { PinterestSettingsChangeEvent } from './settings/pinterest-settings-change-event.js';
export { PinterestTagSettingsElement } from './settings/pinterest-tag-settings-element.js';
export type { PinterestTagSettings } from './settings/settings.js';
