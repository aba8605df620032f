import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';

/** What a part of the form shows. */
export interface SectionOptions {
  readonly id: string;
  readonly title: string;
  /** Shown beside the title: what the section is for, or what is set in it. */
  readonly intro: string;
  /** Whether it is unfolded at first. Default `false`. Its user folds it later. */
  readonly isOpen?: boolean;
  /** A change of this applies `isOpen` again. */
  readonly since?: unknown;
}

/** A part of the form that folds; its heading names it. */
export function section(
  { id, title, intro, isOpen = false, since }: SectionOptions,
  content: unknown,
): TemplateResult {
  return html`<details
    class="section"
    part="section"
    id="${id}-section"
    ?open=${guard([since], () => isOpen)}
  >
    <summary>
      <h3 id="${id}-heading" part="heading">${title}</h3>
      <span class="muted">${intro}</span>
    </summary>
    <div class="content">${content}</div>
  </details>`;
}
