import { html, type TemplateResult } from 'lit';

/** A path each, in a square of 16, drawn with a line of 1.5. */
const drawings = {
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.2v9.6l7.5-4.8z',
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  denied: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 1 1 0-11M4.2 4.2l7.6 7.6',
  shield: 'M8 1.8l5 2v4c0 3.2-2 5.3-5 6.4-3-1.1-5-3.2-5-6.4v-4zM6 6l4 4M10 6l-4 4',
  clock: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 1 1 0-11M8 4.8V8l2.2 1.8',
  minus: 'M3.5 8h9',
  exit: 'M6.5 2.5h-3v11h3M6.5 8H14M11 5l3 3-3 3',
  warning: 'M8 2.2l6.3 11.3H1.7zM8 6.5v3.2M8 11.4v.3',
  search: 'M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 1 1 0-8.4M10.2 10.2l3.6 3.6',
  trash: 'M2.5 4.5h11M6 4.5V2.5h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  side: 'M2 3h12v10H2zM9.5 3v10',
  bottom: 'M2 3h12v10H2zM2 9h12',
  settings:
    'M2 5h7M12 5h2M2 11h2M7 11h7M10.5 3.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 1 1 0-3M5.5 9.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 1 1 0-3',
  fold: 'M4 6l4 4 4-4',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  radar: 'M8 8l4-4M13.5 8A5.5 5.5 0 1 1 8 2.5M10.7 8A2.7 2.7 0 1 1 8 5.3',
  person:
    'M8 2.3a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 1 1 0-5.4M2.8 13.8c.5-3 2.5-4.3 5.2-4.3s4.7 1.3 5.2 4.3',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof drawings;

/** A drawing beside a text that says the same, hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d=${drawings[name]} />
  </svg>`;
}
