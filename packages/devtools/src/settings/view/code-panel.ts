import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { changedSettings, noTagId } from '../code/changed-settings.js';
import { codeTargets } from '../code/code-targets.js';
import type { SettingsForm } from '../model/settings-form.js';
import type { FormView } from './form-view.js';

/** Where the focus goes from a tab, by key. */
const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** The finished code, in tabs. */
export class CodePanel {
  #selected = 0;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  render({ form, focus, copy, copied }: FormView): TemplateResult {
    const { settings } = form;
    const target = codeTargets[this.#selected] ?? codeTargets[0];
    if (!target) return html``;
    const code = target.write(settings);
    const what = `The ${target.title} code`;
    const isComplete = changedSettings(settings).tagId !== noTagId;
    const select = (index: number): void => {
      this.#selected = index;
      this.#host.requestUpdate();
    };
    const onKeydown = (event: KeyboardEvent): void => {
      const index = steps[event.key]?.(this.#selected, codeTargets.length);
      if (index === undefined) return;
      event.preventDefault();
      select(index);
      focus(`tab-${codeTargets[index]?.id}`);
    };
    return html`<div>
      <div class="tabs" role="tablist" aria-labelledby="code-heading" @keydown=${onKeydown}>
        ${codeTargets.map(
          ({ id, title }, index) =>
            html`<button
              type="button"
              role="tab"
              part="tab"
              id="tab-${id}"
              aria-selected=${index === this.#selected}
              aria-controls="code-panel"
              tabindex=${index === this.#selected ? 0 : -1}
              @click=${() => select(index)}
            >
              ${title}
            </button>`,
        )}
      </div>
      <div class="code" role="tabpanel" id="code-panel" aria-labelledby="tab-${target.id}">
        <pre
          part="code"
          tabindex="0"
          role="group"
          aria-label="${target.title} code"
        ><code>${code}</code></pre>
        <div class="code-end">
          ${isComplete ? nothing : html`<p class="notice">Fill in the tag id: the code lacks it.</p>`}
          ${otherPinterest(form)}
          <p class="help">${target.place}</p>
          <div class="buttons">
            <button type="button" class="primary" part="button" @click=${() => copy(code, what)}>
              ${copied(what) ?? html`Copy<span class="hidden"> the ${target.title} code</span>`}
            </button>
          </div>
        </div>
      </div>
    </div>`;
  }
}

/** A page that talks to the sandbox says so in its settings; visitors must not. */
function otherPinterest(form: SettingsForm): TemplateResult | typeof nothing {
  const { scriptSrc, endpoint } = form.settings;
  if (scriptSrc === undefined && endpoint === undefined) return nothing;
  const onClick = (): void => {
    form.choose('scriptSrc', undefined);
    form.choose('endpoint', undefined);
  };
  return html`<div class="notice" part="notice">
    <p>This talks to another Pinterest, not to the real one: ${scriptSrc ?? endpoint}</p>
    <button type="button" part="button" @click=${onClick}>Use the real one</button>
  </div>`;
}
