import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Paths in a square of 16, drawn with a line of 1.5. */
const drawings = {
  pause: svg`<path d="M5.5 3.5v9M10.5 3.5v9" />`,
  play: svg`<path d="M5 3.2v9.6l7.5-4.8z" />`,
  up: svg`<path d="M8 13V3.5M4 7.5l4-4 4 4" />`,
  check: svg`<path d="M3 8.5l3.5 3.5L13 4.5" />`,
  cross: svg`<path d="M4 4l8 8M12 4l-8 8" />`,
  denied: svg`<circle cx="8" cy="8" r="5.5" /><path d="M4.2 4.2l7.6 7.6" />`,
  shield: svg`<path d="M8 1.8l5 2v4c0 3.2-2 5.3-5 6.4-3-1.1-5-3.2-5-6.4v-4zM6 6l4 4M10 6l-4 4" />`,
  clock: svg`<circle cx="8" cy="8" r="5.5" /><path d="M8 4.8V8l2.2 1.8" />`,
  minus: svg`<path d="M3.5 8h9" />`,
  exit: svg`<path d="M6.5 2.5h-3v11h3M6.5 8H14M11 5l3 3-3 3" />`,
  warning: svg`<path d="M8 2.2l6.3 11.3H1.7zM8 6.5v3.2M8 11.4v.3" />`,
  search: svg`<circle cx="7" cy="7" r="4.2" /><path d="M10.2 10.2l3.6 3.6" />`,
  trash: svg`<path d="M2.5 4.5h11M6 4.5V2.5h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4" />`,
  copy: svg`<path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />`,
  side: svg`<path d="M2 3h12v10H2zM9.5 3v10" />`,
  bottom: svg`<path d="M2 3h12v10H2zM2 9h12" />`,
  settings: svg`<path d="M2 5h7M12 5h2M2 11h2M7 11h7" /><circle cx="10.5" cy="5" r="1.5" /><circle cx="5.5" cy="11" r="1.5" />`,
  fold: svg`<path d="M4 6l4 4 4-4" />`,
  back: svg`<path d="M10 3.5L5.5 8l4.5 4.5" />`,
  radar: svg`<path d="M8 8l4-4M13.5 8A5.5 5.5 0 1 1 8 2.5M10.7 8A2.7 2.7 0 1 1 8 5.3" />`,
  person: svg`<circle cx="8" cy="5" r="2.7" /><path d="M2.8 13.8c.5-3 2.5-4.3 5.2-4.3s4.7 1.3 5.2 4.3" />`,
} satisfies Readonly<Record<string, SVGTemplateResult>>;

/** The name of a drawing. */
export type IconName = keyof typeof drawings;

/** A drawing beside a text that says the same, hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    ${drawings[name]}
  </svg>`;
}
