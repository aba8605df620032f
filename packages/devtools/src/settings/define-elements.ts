import { CopyButton } from '../ui/copy-button.js';
import { defineOnce } from '../ui/define-once.js';
import { PinterestTagSettingsElement } from './pinterest-tag-settings-element.js';
import { CodePanel } from './view/code-panel.js';
import { TransferPanel } from './view/transfer-panel.js';
import { TryPanel } from './view/try-panel.js';

/** Registers `<pinterest-tag-settings>` and its parts; those that are registered stay. */
export function defineSettings(): void {
  defineOnce('pinterest-devtools-copy', CopyButton);
  defineOnce('pinterest-settings-code', CodePanel);
  defineOnce('pinterest-settings-transfer', TransferPanel);
  defineOnce('pinterest-settings-try', TryPanel);
  defineOnce('pinterest-tag-settings', PinterestTagSettingsElement);
}
