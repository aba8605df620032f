import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../ui/icons.js';
import { callsJson } from '../log/call-json.js';
import type { CallsController } from '../log/calls-controller.js';

/** The buttons that act on all calls: pause, clear, copy. */
export function renderActions(calls: CallsController): TemplateResult {
  const { model } = calls;
  const { isPaused, missed, shown } = model;
  const onPause = (): void => {
    if (isPaused) model.resume();
    else model.pause();
    calls.update();
  };
  return html`
    ${
      isPaused
        ? action('play', `Resume: ${missed} new`, onPause, html`<span>${missed} new</span>`)
        : action('pause', 'Pause', onPause)
    }
    ${action('trash', 'Clear', () => calls.clear())}
    <pinterest-devtools-copy
      short
      label="Copy ${shown.length === 1 ? '1 call' : `${shown.length} calls`} as JSON"
      ?disabled=${shown.length === 0}
      .text=${() => callsJson(shown)}
    ></pinterest-devtools-copy>
  `;
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
  onClick: () => void,
  text?: TemplateResult,
): TemplateResult {
  return html`<button
    class=${text ? 'framed' : 'square'}
    aria-label=${label}
    title=${label}
    @click=${onClick}
  >
    ${icon(drawing)}${text}
  </button>`;
}
