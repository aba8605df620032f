import { css, unsafeCSS, type CSSResult } from 'lit';

const prefix = '--pinterest-tag-devtools-';

/** Each colour's name, in light and in dark. Contrast is at least 4.5 on both backgrounds. */
const colours = {
  background: ['#ffffff', '#18191b'],
  surface: ['#f5f5f3', '#222426'],
  hover: ['#ecece9', '#2b2d30'],
  selected: ['#fdecee', '#3a2328'],
  border: ['#dcdcd8', '#393c40'],
  'control-border': ['#85868a', '#7c8086'],
  text: ['#1d1e20', '#e9eaec'],
  muted: ['#595b60', '#a9adb3'],
  accent: ['#c8001e', '#ff8593'],
  'on-accent': ['#ffffff', '#18191b'],
  good: ['#0a6638', '#74d6a0'],
  busy: ['#0b559f', '#8fbdff'],
  warning: ['#845000', '#f2b65f'],
  bad: ['#b3001b', '#ff9a9a'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

const declarations = Object.entries(colours).map(
  ([colour, [light, dark]]) =>
    `--_${colour}: var(${prefix}${colour}, light-dark(${light}, ${dark}));`,
);

/**
 * Styles the outermost `.root` of an element, light or dark as the browser prefers. Each colour is a custom
 * property to set on the element, such as `--pinterest-tag-devtools-accent`; inside it is `--_accent`. The
 * page's own styles end here.
 */
export const theme: CSSResult = css`
  .root {
    all: initial;
    ${unsafeCSS(declarations.join('\n'))}
    color-scheme: ${unsafeCSS(`var(${prefix}color-scheme, light dark)`)};
    --_mono: var(
      ${unsafeCSS(prefix)}mono-font,
      ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      'DejaVu Sans Mono',
      monospace
    );
    display: block;
    box-sizing: border-box;
    background: var(--_background);
    color: var(--_text);
    font: 13px/1.45
      var(${unsafeCSS(prefix)}font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
`;
