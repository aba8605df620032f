import { CopyButton } from '../ui/copy-button.js';
import { defineOnce } from '../ui/define-once.js';
import { JsonTree } from '../ui/json-tree.js';
import { CallDetails } from './details/call-details.js';
import { CallList } from './list/call-list.js';
import { InspectorCalls } from './panel/inspector-calls.js';
import { InspectorSummary } from './summary/inspector-summary.js';
import { InspectorToolbar } from './panel/inspector-toolbar.js';
import { PanelResizer } from './panel/panel-resizer.js';
import { PinterestTagInspectorElement } from './pinterest-tag-inspector-element.js';

/** Every element of the inspector, by its name; all but the last are its own parts. */
const elements = {
  'pinterest-devtools-copy': CopyButton,
  'pinterest-devtools-tree': JsonTree,
  'pinterest-inspector-calls': InspectorCalls,
  'pinterest-inspector-details': CallDetails,
  'pinterest-inspector-list': CallList,
  'pinterest-inspector-resizer': PanelResizer,
  'pinterest-inspector-summary': InspectorSummary,
  'pinterest-inspector-toolbar': InspectorToolbar,
  'pinterest-tag-inspector': PinterestTagInspectorElement,
} as const;

/** Registers `<pinterest-tag-inspector>` and its parts; those that are registered stay. */
export function defineInspector(): void {
  for (const [name, element] of Object.entries(elements)) defineOnce(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'pinterest-tag-inspector': PinterestTagInspectorElement;
  }
}
