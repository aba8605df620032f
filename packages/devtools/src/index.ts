export { defineInspector } from './inspector/define-elements.js';
export { openInspector } from './inspector/open-inspector.js';
export { PinterestTagInspectorElement } from './inspector/pinterest-tag-inspector-element.js';
export type { Dock } from './inspector/preferences.js';
