import type { AnalyticsCall } from '@pinterest-tag/core';
import { html, render, type TemplateResult } from 'lit';
import type { Shop } from './shops.js';
import { findSourceLine, type SourceLine } from './source-line.js';

/** The shop's own code, at the line that made its last call. */
export interface CodeView {
  show(call: AnalyticsCall, shop: Shop): void;
  /** Another way was chosen. */
  clear(shop: Shop): void;
}

/** Shows code in `place`. */
export function createCodeView(place: HTMLElement): CodeView {
  const clear = ({ label }: Shop): void =>
    void render(
      html`<p>Use the shop: the line of its ${label} code that ran appears here.</p>`,
      place,
    );
  return {
    clear,
    show(call, shop) {
      const line = findSourceLine(call, shop.sources);
      if (!line) return clear(shop);
      render(renderLines(line), place);
      const pre = place.querySelector('pre');
      const mark = place.querySelector('mark');
      // Whole lines, three of them before the one that ran.
      if (pre && mark) pre.scrollTop = mark.offsetTop - pre.offsetTop - 3 * mark.offsetHeight;
    },
  };
}

function renderLines({ file, lines, index }: SourceLine): TemplateResult {
  return html`<p><code>${file}</code>, line ${index + 1}</p>
    <pre tabindex="0" role="region" aria-label="Lines of the code">
${lines.map(
        (line, at) =>
          html`${at === index ? html`<mark>${line || ' '}</mark>` : html`<span>${line || ' '}</span>`}`,
      )}</pre>`;
}
