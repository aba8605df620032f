export { PinterestEventElement } from './pinterest-event-element.js';
export { PinterestTagElement } from './pinterest-tag-element.js';
export { PinterestCommandEvent, PinterestOutcomeEvent } from './pinterest-tag-events.js';
export type { AttributeOption, ElementSettings } from './attributes.js';
