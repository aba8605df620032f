// `npm run build:demo`: the demo's apps, from the packages as `npm run build` has built them.
import { build } from 'vite';

const apps = ['react', 'vue', 'analytics', 'front'];

for (const app of apps) {
  const root = new URL(`../demo/${app}`, import.meta.url).pathname;
  await build({
    root,
    configFile: `${root}/vite.config.mjs`,
    logLevel: 'warn',
    build: { rolldownOptions: { checks: { pluginTimings: false } } },
  });
}
