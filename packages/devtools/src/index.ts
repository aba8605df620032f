export { defineInspector } from './inspector/define-elements.js';
export { openInspector } from './inspector/open-inspector.js';
export { PinterestSettingsRequestEvent } from './inspector/settings-request-event.js';
export { PinterestTagInspectorElement } from './inspector/pinterest-tag-inspector-element.js';
export { PinterestSettingsChangeEvent } from './settings/pinterest-settings-change-event.js';
export { PinterestTagSettingsElement } from './settings/pinterest-tag-settings-element.js';

export type { SettingsTarget } from './inspector/details/fixes.js';
export type { FieldPath } from './settings/model/field-path.js';
export type { Dock } from './inspector/panel/preferences.js';
export type { PinterestTagSettings } from './settings/settings.js';
