/** One of the ways the shop is made. */
export interface Shop {
  readonly id: string;
  readonly label: string;
  /** Where it begins. */
  readonly path: string;
}

export const shops: readonly [Shop, ...Shop[]] = [
  { id: 'html', label: 'HTML', path: '/demo/html/index.html' },
  { id: 'react', label: 'React', path: '/demo/react/' },
  { id: 'vue', label: 'Vue', path: '/demo/vue/' },
  { id: 'analytics', label: 'Analytics.js', path: '/demo/analytics/index.html' },
];
