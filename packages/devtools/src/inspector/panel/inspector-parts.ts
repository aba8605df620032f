import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icons.js';
import type { InspectorModel } from '../log/inspector-model.js';
import type { Dock } from './preferences.js';

/** The collapsed panel: a button that says what it is, and how much has happened. */
export function renderBadge({ counts }: InspectorModel, onOpen: () => void): TemplateResult {
  const { calls, withProblems } = counts;
  return html`<section class="root folded" aria-label="Pinterest Tag inspector">
    <button class="badge" part="badge" title="Open the Pinterest Tag inspector" @click=${onOpen}>
      ${icon('radar')}<span class="visually-hidden">Open:</span> <b>Pinterest Tag</b>
      <span>${calls} ${calls === 1 ? 'call' : 'calls'}</span>
      ${
        withProblems > 0
          ? html`<span class="warning">${icon('warning')}${withProblems}</span>
              <span class="visually-hidden">with problems</span>`
          : nothing
      }
    </button>
  </section>`;
}

/** The panel's title, the tag it watches, and its buttons. */
export function renderHeader(
  { tagId, consent }: { readonly tagId: string; readonly consent: string },
  buttons: unknown,
): TemplateResult {
  const tone = consent === 'granted' ? 'good' : consent === 'pending' ? 'busy' : 'bad';
  return html`<header class="head" part="header">
    ${icon('radar')}
    <h2>Pinterest Tag</h2>
    <span class="about"
      >${
        tagId
          ? html`<bdi>${tagId}</bdi> <span class="consent ${tone}">consent ${consent}</span>`
          : 'no tag yet'
      }</span
    >
    ${buttons}
  </header>`;
}

/** The buttons that say where the panel is; none where it is the page's to place. */
export function renderDockButtons(
  dock: Dock,
  onDock: (dock: 'side' | 'bottom') => void,
  onFold: () => void,
): TemplateResult | typeof nothing {
  if (dock === 'none') return nothing;
  const button = (to: 'side' | 'bottom', label: string): TemplateResult =>
    html`<button
      class="square"
      aria-label=${label}
      title=${label}
      aria-pressed=${dock === to}
      @click=${() => onDock(to)}
    >
      ${icon(to)}
    </button>`;
  return html`<span class="docks">
    ${button('side', 'Dock to the side')}${button('bottom', 'Dock to the bottom')}
    <button
      class="square fold"
      aria-label="Collapse to a badge"
      title="Collapse (Escape)"
      @click=${onFold}
    >
      ${icon('fold')}
    </button>
  </span>`;
}
