import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../ui/icons.js';
import { callsJson } from '../log/call-json.js';
import type { CallsController } from '../log/calls-controller.js';

/** What the settings button needs. */
export interface SettingsToggle {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The buttons that act on all calls, and the one that opens the settings. */
export function renderActions(
  calls: CallsController,
  { isOpen, onToggle }: SettingsToggle,
): TemplateResult {
  const { model } = calls;
  const { isPaused, missed, shown } = model;
  const onPause = (): void => {
    if (isPaused) model.resume();
    else model.pause();
    calls.update();
  };
  return html`<div class="buttons actions">
    ${
      isPaused
        ? action('play', `Resume: ${missed} new`, 'Show what has happened since', onPause)
        : action('pause', 'Pause', 'Keep the list as it is; calls are still recorded', onPause)
    }
    ${action('trash', 'Clear', 'Remove all calls from this list', () => calls.clear())}
    <pinterest-devtools-copy
      plain
      label="Copy ${shown.length === 1 ? '1 call' : `${shown.length} calls`}"
      tooltip="Copy the calls shown, as JSON"
      ?disabled=${shown.length === 0}
      .text=${() => callsJson(shown)}
    ></pinterest-devtools-copy>
    <button
      class="settings-toggle"
      title="Change the tag's settings and get the code"
      aria-pressed=${isOpen}
      @click=${onToggle}
    >
      ${icon('settings')}Settings
    </button>
  </div>`;
}

/** Whether calls are kept for the pages to come. */
export function renderKeep(calls: CallsController): TemplateResult {
  const onKeep = ({ currentTarget }: Event): void => {
    calls.keep = (currentTarget as HTMLInputElement).checked;
  };
  return html`<label class="keep" title="Keep calls across page loads of this session">
    <input type="checkbox" .checked=${calls.keep} @change=${onKeep} />Keep log
  </label>`;
}

function action(
  drawing: IconName,
  label: string,
  tooltip: string,
  onClick: () => void,
): TemplateResult {
  return html`<button title=${tooltip} @click=${onClick}>${icon(drawing)}${label}</button>`;
}
