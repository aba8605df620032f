import { openInspector, type PinterestTagSettings } from '@pinterest-tag/devtools';
import '@pinterest-tag/devtools/define';

openInspector();
const form = document.createElement('pinterest-tag-settings');
form.live = false;
form.addEventListener('pinterest-settings-change', ({ settings }) => settings.tagId);
export const settings: PinterestTagSettings = form.settings;
export const dock: 'side' | 'bottom' | 'none' =
  document.createElement('pinterest-tag-inspector').dock;
