import { html, type TemplateResult } from 'lit';

/** A part of the form, with a heading that names it. */
export function section(
  id: string,
  title: string,
  intro: string | TemplateResult,
  content: unknown,
): TemplateResult {
  return html`<section class="section" part="section" aria-labelledby="${id}-heading">
    <div class="heading">
      <h3 id="${id}-heading" part="heading">${title}</h3>
      <p class="intro">${intro}</p>
    </div>
    ${content}
  </section>`;
}
