/** One of the ways the shop is made. */
export interface Shop {
  readonly id: string;
  readonly label: string;
  /** Where it begins. */
  readonly path: string;
  /** Its source files, by their paths. */
  readonly sources: Readonly<Record<string, string>>;
}

const html = import.meta.glob<string>('../html/**/*.{html,js}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const react = import.meta.glob<string>('../react/src/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const vue = import.meta.glob<string>('../vue/src/**/*.{vue,ts}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const analytics = import.meta.glob<string>('../analytics/*.js', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const dataLayer = import.meta.glob<string>('../data-layer/**/*.js', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The ways, in the order of the switch. */
export const shops: readonly [Shop, ...Shop[]] = [
  { id: 'html', label: 'HTML', path: '/demo/html/index.html', sources: html },
  { id: 'react', label: 'React', path: '/demo/react/', sources: react },
  { id: 'vue', label: 'Vue', path: '/demo/vue/', sources: vue },
  {
    id: 'analytics',
    label: 'Analytics.js',
    path: '/demo/analytics/index.html',
    sources: { ...analytics, ...html },
  },
  {
    id: 'data-layer',
    label: 'GA4 data layer',
    path: '/demo/data-layer/index.html',
    sources: { ...dataLayer, ...html },
  },
];
